import type { Category } from './category.ts';
import type { Choice } from './consent.ts';
import type { Regime, Region } from './regime.ts';
import type { Signals } from './signals.ts';
import type { VendorId } from './vendor.ts';

/** The name and version of the receipt's format. */
export const RECEIPT_SCHEMA = 'sluice-receipt/1';

/**
 * What happened: everything was given, everything refused, everything off after something had been given, or, as `partial`, anything else: some of each,
 * or answers to a part of what is asked, such as a no to sale alone.
 */
export const RECEIPT_EVENTS = ['given', 'refused', 'partial', 'withdrawn'] as const;

/** One of {@link RECEIPT_EVENTS}. */
export type ReceiptEvent = (typeof RECEIPT_EVENTS)[number];

/**
 * What the visitor acted on: the prompt's `banner` and `preferences`, a placeholder of an `embed`, or something of the `page` by
 * whose code the choice was made while the browser knew of a click or a key of theirs. `api` is the site's code without
 * one, which is no visitor's act; `handover` a choice on another site that a link has brought along. Receipts from before `page` was there
 * say `api` for both.
 */
export const RECEIPT_SOURCES = ['banner', 'preferences', 'embed', 'page', 'api', 'handover'] as const;

/** One of {@link RECEIPT_SOURCES}. */
export type ReceiptSource = (typeof RECEIPT_SOURCES)[number];

/**
 * One choice, as the visitor's browser writes it and the collector stores it. It carries no IP address, no user agent and no URL
 * beyond origin and path. Field names follow ISO/IEC TS 27560 where it has one; the static parts of such a record
 * (controller, retention, rights) belong to the notice that `policy` and `fingerprint` point to.
 */
export interface Receipt {
  readonly schema: typeof RECEIPT_SCHEMA;
  /** UUIDv7, made in the page: sending it twice stores it once. */
  readonly id: string;
  readonly site: string;
  /** The visitor's pseudonym, a random UUID of this site alone. */
  readonly subject: string;
  /** When the visitor acted by their own clock, ISO 8601 in UTC. The collector adds its own time, apart. */
  readonly at: string;
  readonly event: ReceiptEvent;
  readonly source: ReceiptSource;
  readonly regime: Regime;
  readonly region?: Region;
  /** Language of the prompt. */
  readonly language: string;
  /** Yes or no for every category that was answered; one that is missing was asked at most. */
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  /** Yes or no for every vendor that was answered; one that is missing was asked at most. */
  readonly vendors: Readonly<Record<VendorId, boolean>>;
  readonly signals: Signals;
  /** What was asked, see `fingerprint()`. */
  readonly fingerprint: string;
  readonly policy: { readonly url: string; readonly revision: number };
  /** The page of the choice: origin and path. */
  readonly page: string;
  /** Version of the SDK. */
  readonly sdk: string;
}

/**
 * Names the event of a choice.
 *
 * @param choice the visitor's answers as they stand after it
 * @param hadGiven whether something had been given before it
 * @param isComplete whether everything that is asked has an answer now
 */
export function eventOf({ categories, vendors }: Choice, hadGiven: boolean, isComplete: boolean): ReceiptEvent {
  const answers = [...Object.values(categories), ...Object.values(vendors)];
  const given = answers.filter(Boolean).length;
  if (!isComplete) return 'partial';
  if (given === 0) return hadGiven ? 'withdrawn' : 'refused';
  return given === answers.length ? 'given' : 'partial';
}

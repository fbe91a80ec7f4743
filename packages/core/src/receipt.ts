import type { Category } from './category.ts';
import type { Choice } from './consent.ts';
import type { Permission } from './permission.ts';
import type { Regime, Region } from './regime.ts';
import type { Signals } from './signals.ts';
import type { UiSettings } from './ui-config.ts';
import type { VendorId } from './vendor.ts';

/** The name and version of the receipt's format, as the SDK writes it. */
export const RECEIPT_SCHEMA = 'sluice-receipt/2';

/** Formats that a collector takes: outboxes of pages that were loaded long ago still hold the first. */
export const RECEIPT_SCHEMAS = ['sluice-receipt/1', 'sluice-receipt/2'] as const;

/**
 * What happened.
 *
 * - `given`, `refused`: everything that is asked;
 * - `withdrawn`: everything is off after something had been given;
 * - `renewed`: the same was given as stood before, again;
 * - `partial`: anything else that the visitor did: some of each, or answers to a part of what is asked, such as a no to sale alone;
 * - `expired`: nobody did anything. What had been given counts no more: its time is over, or the policy was revised;
 * - `signal`: the browser has come to say no to what had been given here.
 *
 * @see https://w3id.org/dpv#ConsentStatus for what they are called there
 */
export const RECEIPT_EVENTS = ['given', 'refused', 'partial', 'withdrawn', 'renewed', 'expired', 'signal'] as const;

/** One of {@link RECEIPT_EVENTS}. */
export type ReceiptEvent = (typeof RECEIPT_EVENTS)[number];

/**
 * What the visitor acted on: the prompt's `banner` and `preferences`, a placeholder of an `embed`, a `form` of the
 * site's own (for a {@link Permission}) or one that the site's server has sent for pages without scripts, or something of the `page` by
 * whose code the choice was made while the browser knew of a click or a key of theirs. `api` is the site's code without
 * one, which is no visitor's act; `handover` a choice on another site that a link has brought along; `gpc` and `dnt` are the browser's
 * signals. What expires does so by the `api`. Receipts from before `page` was there say `api` for both.
 */
export const RECEIPT_SOURCES = [
  'banner',
  'preferences',
  'embed',
  'page',
  'form',
  'api',
  'handover',
  'gpc',
  'dnt',
] as const;

/** One of {@link RECEIPT_SOURCES}. */
export type ReceiptSource = (typeof RECEIPT_SOURCES)[number];

/**
 * How far the visitor saw into the prompt when this happened: its `first` layer, the `second` with the preferences, the placeholder of an
 * `embed`, or `none` of it, where something else was acted on.
 */
export const RECEIPT_LAYERS = ['first', 'second', 'embed', 'none'] as const;

/** One of {@link RECEIPT_LAYERS}. */
export type ReceiptLayer = (typeof RECEIPT_LAYERS)[number];

/** Resolves the layer that a source belongs to, where the receipt is about what the prompt asks; a {@link Permission} belongs to `none`. */
export function layerOf(source: ReceiptSource): ReceiptLayer {
  if (source === 'banner' || source === 'form') return 'first';
  if (source === 'preferences') return 'second';
  return source === 'embed' ? 'embed' : 'none';
}

/**
 * One choice, as the visitor's browser writes it and the collector stores it. It carries no IP address, no user agent and no URL
 * beyond origin and path. Where each field of ISO/IEC TS 27560 stands, here or in the notice document, says docs/receipts.md. The members
 * from `unanswered` on that may be missing are those of the second format.
 */
export interface Receipt {
  readonly schema: (typeof RECEIPT_SCHEMAS)[number];
  /** UUIDv7, made in the page: sending it twice stores it once. */
  readonly id: string;
  readonly site: string;
  /** The visitor's pseudonym, a random UUID of this site alone. */
  readonly subject: string;
  /** When it happened by the visitor's own clock, ISO 8601 in UTC. The collector adds its own time, apart. */
  readonly at: string;
  readonly event: ReceiptEvent;
  readonly source: ReceiptSource;
  readonly regime: Regime;
  readonly region?: Region;
  /** Language of the prompt. */
  readonly language: string;
  /** Yes or no for every category that has an answer which counts; what a signal refuses is a no in a receipt of that signal. */
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  /** The same for vendors. */
  readonly vendors: Readonly<Record<VendorId, boolean>>;
  /**
   * What was asked and has no answer that counts, so that silence is never read as a no, nor as something that was not asked. Left out where
   * nothing is open, which is most receipts.
   */
  readonly unanswered?: { readonly categories: readonly Category[]; readonly vendors: readonly VendorId[] };
  readonly signals: Signals;
  /** What was asked, see `fingerprint()`. */
  readonly fingerprint: string;
  /** SHA-256 of the `NoticeDocument` in hexadecimal digits: the very texts and terms. Left out where it could not be made, such as on a page without https. */
  readonly notice?: string;
  readonly layer?: ReceiptLayer;
  /** Where the question stood; only on the first layer. */
  readonly layout?: UiSettings['layout'];
  /** What was given or withdrawn in a form of the site's own: then there are no answers, and what was asked by the prompt was not meant. */
  readonly permission?: Permission;
  /** Until when the choice counts, refusal included, unless the policy is revised before. ISO 8601 in UTC. A {@link Permission} has no such end. */
  readonly validUntil?: string;
  /** Address without user, query and fragment. */
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
 * @param isSame whether the answers are those that stood before it
 */
export function eventOf(
  { categories, vendors }: Choice,
  hadGiven: boolean,
  isComplete: boolean,
  isSame: boolean = false,
): ReceiptEvent {
  const answers = [...Object.values(categories), ...Object.values(vendors)];
  const given = answers.filter(Boolean).length;
  if (isSame && given > 0) return 'renewed';
  if (!isComplete) return 'partial';
  if (given === 0) return hadGiven ? 'withdrawn' : 'refused';
  return given === answers.length ? 'given' : 'partial';
}

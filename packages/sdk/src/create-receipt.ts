import {
  type Asked,
  type Choice,
  type Config,
  type Consent,
  cleanUrl,
  eventOf,
  fingerprint,
  isYes,
  RECEIPT_SCHEMA,
  type Receipt,
  type ReceiptSource,
  type Regime,
  type Region,
  type Signals,
} from '@sluice/core';
import { VERSION } from './version.ts';

/** What a receipt is made of. */
export interface ReceiptInput {
  readonly config: Config;
  readonly asked: Asked;
  readonly region: Region | undefined;
  readonly regime: Regime;
  readonly signals: Signals;
  readonly before: Consent;
  readonly after: Consent;
  readonly choice: Choice;
  readonly source: ReceiptSource;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: string;
  readonly href: string;
}

/** Creates the receipt of a choice: what the visitor's answers are now, all of them, not only the ones just given. */
export function createReceipt(input: ReceiptInput): Receipt {
  const { config, asked, before, after, region, regime, signals } = input;
  const answers = (of: object): Record<string, boolean> =>
    Object.fromEntries(Object.entries(of).map(([key, answer]) => [key, isYes(answer)]));
  const standing = { categories: answers(after.categories), vendors: answers(after.vendors) };
  const hadGiven = [...Object.values(before.categories), ...Object.values(before.vendors)].some(isYes);
  const isComplete =
    asked.categories.every((category) => Object.hasOwn(standing.categories, category)) &&
    [...asked.vendors.keys()].every((vendor) => Object.hasOwn(standing.vendors, vendor));
  return {
    schema: RECEIPT_SCHEMA,
    id: input.id,
    site: config.site,
    subject: after.subject,
    at: new Date(input.now).toISOString(),
    event: eventOf(standing, hadGiven, isComplete),
    source: input.source,
    regime,
    ...(region && { region }),
    language: input.language,
    ...standing,
    signals,
    fingerprint: fingerprint(asked),
    policy: { url: config.policy.url, revision: config.policy.revision },
    page: cleanUrl(input.href),
    sdk: VERSION,
  };
}

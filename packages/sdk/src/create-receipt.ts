import {
  type Asked,
  type Config,
  type Consent,
  cleanUrl,
  fingerprint,
  layerOf,
  RECEIPT_SCHEMA,
  type Receipt,
  type ReceiptEvent,
  type ReceiptSource,
  type Regime,
  type Region,
  type Signals,
} from '@sluice/core';
import type { Standing } from './standing.ts';
import { VERSION } from './version.ts';

/** What a receipt is made of. */
export interface ReceiptInput {
  readonly config: Config;
  readonly asked: Asked;
  readonly region: Region | undefined;
  readonly regime: Regime;
  readonly signals: Signals;
  /** As it stands after what happened. */
  readonly consent: Consent;
  /** The answers that count then, all of them, not only the ones just given. */
  readonly standing: Standing;
  readonly event: ReceiptEvent;
  readonly source: ReceiptSource;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: string;
  readonly href: string;
  /** The hash of the notice document, where it is known. */
  readonly notice: string | undefined;
}

const DAY = 86_400_000;
const LAYOUTS = ['bar', 'box', 'dialog'] as const;

/** Creates the receipt of what happened. */
export function createReceipt(input: ReceiptInput): Receipt {
  const { asked, config, consent, notice, region, regime, signals, source, standing } = input;
  const layer = layerOf(source);
  const categories = asked.categories.filter((category) => !Object.hasOwn(standing.categories, category));
  const vendors = [...asked.vendors.keys()].filter((id) => !Object.hasOwn(standing.vendors, id));
  return {
    schema: RECEIPT_SCHEMA,
    id: input.id,
    site: config.site,
    subject: consent.subject,
    at: new Date(input.now).toISOString(),
    event: input.event,
    source,
    regime,
    ...(region && { region }),
    language: input.language,
    ...standing,
    ...(categories.length + vendors.length > 0 && { unanswered: { categories, vendors } }),
    signals,
    fingerprint: fingerprint(asked),
    ...(notice && { notice }),
    layer,
    ...(layer === 'first' && { layout: LAYOUTS.find((name) => name === config.ui.layout) ?? 'bar' }),
    validUntil: new Date(consent.at + config.expiry * DAY).toISOString(),
    policy: { url: cleanUrl(config.policy.url), revision: config.policy.revision },
    page: cleanUrl(input.href),
    sdk: VERSION,
  };
}

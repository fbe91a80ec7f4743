import { layerOf, RECEIPT_SCHEMA, type Receipt, uuidv4, uuidv7 } from '@sluice/core';
import { commit, SALT_BYTES, sha256 } from '@sluice/log';
import type { ReceivedReceipt } from './store.ts';

/** The time at which examples were made, in milliseconds since 1970. */
export const EXAMPLE_TIME: number = Date.UTC(2026, 2, 9, 8, 30);

/**
 * Makes a valid receipt with an id and a subject of its own, changed as asked: what a test posts, and what an author of
 * a store tries it with.
 */
export function exampleReceipt(changes: Partial<Receipt> = {}, now: number = EXAMPLE_TIME): Receipt {
  return {
    schema: RECEIPT_SCHEMA,
    id: uuidv7(now, crypto.getRandomValues(new Uint8Array(10))),
    site: 'shop',
    subject: uuidv4(crypto.getRandomValues(new Uint8Array(16))),
    at: new Date(now).toISOString(),
    event: 'partial',
    source: 'preferences',
    regime: 'opt-in',
    region: 'DE',
    language: 'de',
    categories: { analytics: true, ads: false },
    vendors: { 'google-analytics': true, 'meta-pixel': false },
    signals: { dnt: null, gpc: null },
    fingerprint: '2k5f0a1b9c',
    layer: layerOf(changes.source ?? 'preferences'),
    validUntil: new Date(now + 180 * 86_400_000).toISOString(),
    policy: { url: '/privacy', revision: 1 },
    page: 'https://shop.example/cart',
    sdk: '0.1.0',
    ...changes,
  };
}

/** {@link exampleReceipt} as it reaches a store, with its own salt and entry. */
export function exampleReceived(changes: Partial<Receipt> = {}, now: number = EXAMPLE_TIME): ReceivedReceipt {
  const receipt = exampleReceipt(changes, now);
  const body = JSON.stringify(receipt);
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { receipt, body, receivedAt: new Date(now).toISOString(), salt, entry: commit(sha256, salt, body) };
}

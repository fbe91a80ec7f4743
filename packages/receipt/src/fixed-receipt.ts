import { RECEIPT_SCHEMA, type Receipt } from '@sluice/core';

/** Makes a valid receipt of fixed ids and times, changed as asked: for tests and descriptions of the format. A collector takes it only near that time. */
export function fixedReceipt(changes: Partial<Receipt> = {}): Receipt {
  return {
    schema: RECEIPT_SCHEMA,
    id: '0195799c-1a40-7b3b-822c-5fb25d2732c3',
    site: 'shop',
    subject: '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70',
    at: '2026-03-09T08:30:00.000Z',
    event: 'partial',
    source: 'preferences',
    regime: 'opt-in',
    region: 'DE',
    language: 'en',
    categories: { analytics: true, ads: false },
    vendors: { 'google-analytics': true, 'meta-pixel': false },
    signals: { dnt: null, gpc: null },
    fingerprint: '2k5f0a1b9c',
    notice: 'a'.repeat(64),
    layer: 'second',
    validUntil: '2026-09-05T08:30:00.000Z',
    policy: { url: 'https://shop.example/privacy', revision: 1 },
    page: 'https://shop.example/cart',
    sdk: '0.1.0',
    ...changes,
  };
}

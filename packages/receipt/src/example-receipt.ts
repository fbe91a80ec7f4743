import { RECEIPT_SCHEMA, type Receipt } from '@sluice/core';

/** Makes a valid receipt, changed as asked: for tests of what is made from receipts. */
export function exampleReceipt(changes: Partial<Receipt> = {}): Receipt {
  return {
    schema: RECEIPT_SCHEMA,
    id: '0195790e-1a40-7c3f-8b21-5d9a60e2f7c4',
    site: 'shop',
    subject: '5f3c2b1a-9d8e-4f7a-8c6b-1e2d3c4b5a69',
    at: '2026-03-09T08:30:00.000Z',
    event: 'partial',
    source: 'banner',
    regime: 'opt-in',
    region: 'DE',
    language: 'en',
    categories: { analytics: true, ads: false },
    vendors: {},
    signals: { dnt: null, gpc: true },
    fingerprint: '2k5f0a1b9c',
    layer: 'first',
    layout: 'bar',
    validUntil: '2026-09-05T08:30:00.000Z',
    policy: { url: 'https://shop.example/privacy', revision: 3 },
    page: 'https://shop.example/cart',
    sdk: '0.1.0',
    ...changes,
  };
}

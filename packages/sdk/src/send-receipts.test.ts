import type { Receipt } from '@sluice/core';
import { expect, it, vi } from 'vitest';
import { type Sent, sendReceipt } from './send-receipts.ts';

const receiptOf = (id: string): Receipt => ({ id, site: 'shop' }) as Receipt;

it.each<[number, Sent]>([
  [201, 'stored'],
  [200, 'stored'],
  [400, 'rejected'],
  [403, 'later'],
  [409, 'rejected'],
  [410, 'erased'],
  [413, 'rejected'],
  [422, 'rejected'],
  [429, 'later'],
  [500, 'later'],
  [503, 'later'],
])('the collector’s answer %i means %s', async (status, expected) => {
  const fetch = vi.fn(async () => new Response(null, { status }));
  expect(await sendReceipt(fetch, 'https://c.example/', receiptOf('a'))).toBe(expected);
  expect(fetch).toHaveBeenCalledWith(
    'https://c.example/v1/receipts',
    expect.objectContaining({ method: 'POST', keepalive: true, credentials: 'omit' }),
  );
});

it('without a network a receipt waits', async () => {
  const fetch = vi.fn(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await sendReceipt(fetch, 'https://c.example', receiptOf('a'))).toBe('later');
});

import type { Receipt } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOutbox, type Outbox } from './outbox.ts';
import { createCourier, type Sent, sendReceipt } from './send-receipts.ts';

const receiptOf = (id: string): Receipt => ({ id, site: 'shop' }) as Receipt;

let outbox: Outbox;
let sent: string[];
let answers: Sent[];
const done = vi.fn();
const empty = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  outbox = createOutbox();
  sent = [];
  answers = [];
  done.mockClear();
  empty.mockClear();
});
afterEach(() => vi.useRealTimers());

function courier() {
  return createCourier(
    outbox,
    async ({ id }) => {
      sent.push(id);
      return answers.shift() ?? 'stored';
    },
    done,
    empty,
  );
}

it('receipts leave in the order of their making, and then nothing waits', async () => {
  await outbox.add(receiptOf('b'));
  await outbox.add(receiptOf('a'));
  await courier().flush();
  expect(sent).toEqual(['a', 'b']);
  expect(await outbox.all()).toEqual([]);
  expect(empty).toHaveBeenCalledOnce();
});

it('a receipt that the collector could not take yet is sent again by itself, and none overtakes it', async () => {
  answers = ['later', 'later'];
  await outbox.add(receiptOf('a'));
  await outbox.add(receiptOf('b'));
  const running = courier();
  await running.flush();
  expect(sent).toEqual(['a']);
  expect(empty).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual(['a', 'a']);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(sent).toEqual(['a', 'a', 'a', 'b']);
  running.undo();
});

it('a page that comes online again sends at once', async () => {
  answers = ['later'];
  await outbox.add(receiptOf('a'));
  const running = courier();
  await running.flush();
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith(receiptOf('a'), 'stored'));
  running.undo();
});

it('a receipt that will never be accepted does not keep back the next', async () => {
  answers = ['rejected'];
  await outbox.add(receiptOf('a'));
  await outbox.add(receiptOf('b'));
  await courier().flush();
  expect(sent).toEqual(['a', 'b']);
  expect(done.mock.calls.map(([{ id }, what]) => [id, what])).toEqual([
    ['a', 'rejected'],
    ['b', 'stored'],
  ]);
});

it('a choice made while receipts are on their way is sent too', async () => {
  await outbox.add(receiptOf('a'));
  const running = courier();
  const first = running.flush();
  await outbox.add(receiptOf('b'));
  void running.flush();
  await first;
  await vi.waitFor(() => expect(sent).toContain('b'));
  expect(sent.filter((id) => id === 'a')).toHaveLength(1);
});

it.each<[number, Sent]>([
  [201, 'stored'],
  [200, 'stored'],
  [400, 'rejected'],
  [403, 'later'],
  [409, 'rejected'],
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

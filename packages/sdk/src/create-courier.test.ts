import type { Receipt } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Courier, createCourier } from './create-courier.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { Sent } from './send-receipts.ts';

const receiptOf = (id: string): Receipt => ({ id, site: 'shop' }) as Receipt;

let outbox: Outbox;
let sent: string[];
let answers: Sent[];
const done = vi.fn();
const waiting = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  outbox = createOutbox();
  sent = [];
  answers = [];
  done.mockClear();
  waiting.mockClear();
});
afterEach(() => vi.useRealTimers());

function courier(): Courier {
  return createCourier({
    outbox,
    async send({ id }) {
      sent.push(id);
      return answers.shift() ?? 'stored';
    },
    done,
    waiting,
  });
}

it('receipts leave in the order of their making, and then nothing waits', async () => {
  await outbox.add(receiptOf('b'));
  await outbox.add(receiptOf('a'));
  await courier().flush();
  expect(sent).toEqual(['a', 'b']);
  expect(await outbox.all()).toEqual([]);
  expect(waiting.mock.calls).toEqual([[false]]);
});

it('a receipt that the collector could not take yet is sent again by itself, and none overtakes it', async () => {
  answers = ['later', 'later'];
  await outbox.add(receiptOf('a'));
  await outbox.add(receiptOf('b'));
  const running = courier();
  await running.flush();
  expect(sent).toEqual(['a']);
  expect(waiting.mock.calls).toEqual([[true]]);
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

it('a receipt is sent before the outbox has opened, so that leaving the page right after a choice does not lose it', async () => {
  outbox = { ...outbox, add: () => new Promise(() => {}) };
  const running = courier();
  void running.post(receiptOf('a'));
  expect(sent).toEqual(['a']);
  running.undo();
});

it('a receipt that did not arrive at once waits in the outbox until it does', async () => {
  answers = ['later'];
  const running = courier();
  await running.post(receiptOf('a'));
  expect(await outbox.all()).toEqual([receiptOf('a')]);
  expect(waiting).toHaveBeenLastCalledWith(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual(['a', 'a']);
  expect(await outbox.all()).toEqual([]);
  expect(waiting).toHaveBeenLastCalledWith(false);
});

it('a receipt on its way is not sent a second time by what resumes meanwhile', async () => {
  const running = courier();
  await Promise.all([running.post(receiptOf('a')), running.flush()]);
  expect(sent).toEqual(['a']);
  expect(await outbox.all()).toEqual([]);
});

it('the mark of waiting receipts stays while the receipt of a later choice waits', async () => {
  answers = ['stored', 'later'];
  const running = courier();
  await Promise.all([running.post(receiptOf('a')), running.post(receiptOf('b'))]);
  expect(await outbox.all()).toEqual([receiptOf('b')]);
  expect(waiting.mock.calls.flat()).not.toContain(false);
  running.undo();
});

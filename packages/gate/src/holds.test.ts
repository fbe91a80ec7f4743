import type { Decision, Subject } from '@sluice/core';
import { beforeEach, expect, it, vi } from 'vitest';
import type { GateEntry, Hold } from './hold.ts';
import { createHolds } from './holds.ts';

let decision: Decision;
let entries: GateEntry[];
const subject: Subject = { vendor: 'tracker' };
const outcomes = (): string[] => entries.map(({ outcome }) => outcome);
const holdsOf = () =>
  createHolds({ document, judge: () => decision, report: (entry) => entries.push(entry), settled() {} });

function request(overrides: Partial<Omit<Hold, 'drop'>> = {}) {
  const release = vi.fn(() => undefined);
  const drop = vi.fn<() => void>();
  return { kind: 'fetch' as const, subject, what: 'https://tracker.test/', release, drop, ...overrides };
}

const waiting: Decision = { granted: false, reason: 'opt-in' };
const refused: Decision = { granted: false, reason: 'refused' };
const given: Decision = { granted: true, reason: 'given' };

beforeEach(() => {
  decision = waiting;
  entries = [];
});

it('a request waits while the visitor is asked, and is sent once after a yes', async () => {
  const holds = holdsOf();
  const hold = request();
  holds.add(hold);
  holds.review();
  expect(hold.release).not.toHaveBeenCalled();
  decision = given;
  holds.review();
  holds.review();
  await vi.waitFor(() => expect(hold.release).toHaveBeenCalledOnce());
  expect(hold.drop).not.toHaveBeenCalled();
  expect(outcomes()).toEqual(['held', 'released']);
});

it('a request fails once after a no', () => {
  const holds = holdsOf();
  const hold = request();
  holds.add(hold);
  decision = refused;
  holds.review();
  holds.review();
  expect(hold.drop).toHaveBeenCalledOnce();
  expect(holds.all()).toEqual([]);
  expect(outcomes()).toEqual(['held', 'dropped']);
});

it('a request fails at once where no answer is awaited', () => {
  decision = { granted: false, reason: 'gpc' };
  const hold = request();
  holdsOf().add(hold);
  expect(hold.drop).toHaveBeenCalledOnce();
});

it('a page that sends without end does not fill the memory: the surplus fails', () => {
  const holds = holdsOf();
  const all = Array.from({ length: 250 }, () => request());
  for (const hold of all) holds.add(hold);
  expect(holds.all()).toHaveLength(200);
  expect(all.filter(({ drop }) => drop.mock.calls.length > 0)).toHaveLength(50);
});

it('a script stays held after a no, and runs after a later yes', async () => {
  const holds = holdsOf();
  const { drop: _, ...script } = request({ kind: 'script' });
  holds.add(script);
  decision = refused;
  holds.review();
  expect(holds.all()).toHaveLength(1);
  decision = given;
  holds.review();
  await vi.waitFor(() => expect(script.release).toHaveBeenCalledOnce());
});

it('a tag whose turn comes after a withdrawal is held again', async () => {
  const holds = holdsOf();
  const { drop: _, ...script } = request({ kind: 'script' });
  holds.add(script);
  decision = given;
  holds.review();
  decision = refused;
  await vi.waitFor(() => expect(outcomes()).toEqual(['held', 'held']));
  expect(script.release).not.toHaveBeenCalled();
  expect(holds.all()).toHaveLength(1);
});

it('one tag that fails on release does not stop the next', async () => {
  const holds = holdsOf();
  const broken = request({
    release: () => {
      throw new Error('broken');
    },
  });
  const next = request();
  holds.add(broken);
  holds.add(next);
  decision = given;
  holds.review();
  await vi.waitFor(() => expect(next.release).toHaveBeenCalledOnce());
});

it('what the page takes back while it is on its way is not released', async () => {
  const holds = holdsOf();
  const hold = request();
  holds.add(hold);
  decision = given;
  holds.review();
  holds.remove(hold);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(hold.release).not.toHaveBeenCalled();
});

it('of several writes of a key only the last one is made', async () => {
  const holds = holdsOf();
  const [first, second] = [request({ key: 'cookie a' }), request({ key: 'cookie a' })];
  holds.add(first);
  holds.add(second);
  expect(holds.all()).toEqual([second]);
  decision = given;
  holds.review();
  await vi.waitFor(() => expect(second.release).toHaveBeenCalledOnce());
  expect(first.release).not.toHaveBeenCalled();
});

it('held pictures of a page do not make its requests fail', () => {
  const holds = holdsOf();
  for (let index = 0; index < 300; index++) {
    const { drop: _, ...image } = request({ kind: 'image' });
    holds.add(image);
  }
  const fetch = request();
  holds.add(fetch);
  expect(fetch.drop).not.toHaveBeenCalled();
});

it('a marked tag that is granted when it is found goes with the batch it was found in', async () => {
  decision = given;
  const holds = holdsOf();
  const hold = request({ kind: 'script' });
  holds.add(hold);
  expect(hold.release).not.toHaveBeenCalled();
  holds.flush();
  await vi.waitFor(() => expect(hold.release).toHaveBeenCalledOnce());
  expect(outcomes()).toEqual(['released']);
});

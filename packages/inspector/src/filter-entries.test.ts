import { expect, it } from 'vitest';
import { countStates, EVERYTHING, filterEntries, vendorsIn } from './filter-entries.ts';
import type { TagEntry } from './host.ts';

const ENTRIES: readonly TagEntry[] = [
  { at: 1, kind: 'script', what: 'a', vendor: 'b', state: 'held' },
  { at: 2, kind: 'script', what: 'b', vendor: 'a', state: 'granted' },
  { at: 3, kind: 'script', what: 'c', state: 'held' },
  { at: 4, kind: 'script', what: 'd', vendor: 'b', state: 'granted' },
];
const whatsOf = (entries: readonly TagEntry[]) => entries.map(({ what }) => what).join('');

it('a marketer sees everything, one vendor, one state, or one state of one vendor', () => {
  expect(whatsOf(filterEntries(ENTRIES, EVERYTHING))).toBe('abcd');
  expect(whatsOf(filterEntries(ENTRIES, { vendor: 'b', state: '' }))).toBe('ad');
  expect(whatsOf(filterEntries(ENTRIES, { vendor: '', state: 'held' }))).toBe('ac');
  expect(whatsOf(filterEntries(ENTRIES, { vendor: 'b', state: 'held' }))).toBe('a');
});

it('a marketer is offered the states and vendors that are there', () => {
  expect(countStates(ENTRIES)).toEqual([
    ['held', 2],
    ['granted', 2],
  ]);
  expect(vendorsIn(ENTRIES)).toEqual(['a', 'b']);
});

import type { VendorId } from '@sluice/core';
import { TAG_STATES, type TagEntry, type TagState } from './host.ts';

/** What the marketer wants to see; an empty text stands for everything. */
export interface Filter {
  readonly vendor: VendorId | '';
  readonly state: TagState | '';
}

/** The filter that shows everything. */
export const EVERYTHING: Filter = { vendor: '', state: '' };

/** The entries that a filter lets through, in their order. */
export function filterEntries(entries: readonly TagEntry[], { vendor, state }: Filter): TagEntry[] {
  return entries.filter((entry) => (!vendor || entry.vendor === vendor) && (!state || entry.state === state));
}

/** How many entries each state has, in the states' order; states without any are left out. */
export function countStates(entries: readonly TagEntry[]): [TagState, number][] {
  return TAG_STATES.map((state): [TagState, number] => [
    state,
    entries.filter((entry) => entry.state === state).length,
  ]).filter(([, count]) => count > 0);
}

/** The vendors that appear in entries, each once, by id. */
export function vendorsIn(entries: readonly TagEntry[]): VendorId[] {
  return [...new Set(entries.flatMap(({ vendor }) => vendor ?? []))].sort();
}

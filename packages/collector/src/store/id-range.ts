import type { Range } from './store.ts';

/** Above every id: the first character that no hexadecimal digit reaches. */
const BEHIND_ALL = 'g';

/** The largest time that fits into an id: 48 bits of milliseconds. */
const LAST_TIME = 2 ** 48 - 1;

/**
 * Gives the ids between which those of a range of times lie: `from <= id < to`, compared as text. They are the beginnings of version 7 UUIDs, which
 * start with the milliseconds since 1970.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
 */
export function idRange({ from = 0, to = Number.POSITIVE_INFINITY }: Range): { from: string; to: string } {
  return { from: firstIdAt(from), to: firstIdAt(to) };
}

function firstIdAt(time: number): string {
  if (time > LAST_TIME) return BEHIND_ALL;
  if (!(time > 0)) return '';
  const digits = Math.ceil(time).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

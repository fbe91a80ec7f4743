import { idRange } from '../id-range.ts';

const DAY = 86_400_000;

/** The lowest id. */
export const NIL = '00000000-0000-0000-0000-000000000000';

/** A UTC day whose receipts lie in a partition of their own, as days since 1970. */
export type Day = number;

/** The day of a time in milliseconds since 1970. */
export function dayOf(time: number): Day {
  return Math.floor(time / DAY);
}

/** When a day ends, which is when the next begins, in milliseconds since 1970. */
export function endOf(day: Day): number {
  return (day + 1) * DAY;
}

/** What the names of a day's partitions end in: `20260309`. */
export function suffixOf(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');
}

/** The day that such a name means, or `undefined` for any other: `receipt_default`, or what an operator has added. */
export function dayOfName(name: string): Day | undefined {
  const [, year, month, date] = /_(\d{4})(\d\d)(\d\d)$/.exec(name) ?? [];
  return year === undefined ? undefined : dayOf(Date.UTC(Number(year), Number(month) - 1, Number(date)));
}

/** The lowest id of a time, or `undefined` behind all times that an id can hold. */
export function firstIdAt(time: number): string | undefined {
  const { from } = idRange({ from: time });
  if (from === '') return NIL;
  return /^[\da-f]/.test(from) && from.length === 13 ? `${from}-0000-0000-000000000000` : undefined;
}

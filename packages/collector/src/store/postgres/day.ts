const DAY = 86_400_000;

/** The first id past all that `uuid` can hold in time: the 48 bits of a version 7. https://www.rfc-editor.org/rfc/rfc9562#section-5.7 */
const LAST_TIME = 2 ** 48 - 1;

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

/**
 * The smallest id of a time, so that ids can be compared with times: version 7 begins with 48 bits of milliseconds. Times before 1970 and behind what
 * an id can hold become the first and the last that it can.
 */
export function firstIdAt(time: number): string {
  const whole = Math.min(Math.max(Math.ceil(time), 0), LAST_TIME);
  const hex = whole.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

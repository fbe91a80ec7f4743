import type { ConfigIssue, Wanted } from './config-issue.ts';

/** Collects what is wrong. */
export type Report = (path: string, wanted: Wanted, value: unknown) => void;

/**
 * Reads a value of unknown origin: answers what can be used of it, or `undefined` after a report. Never throws, and
 * sees only own members, so that a polluted prototype configures nothing.
 */
export type Check<T> = (value: unknown, path: string, report: Report) => T | undefined;

const MAX_TEXT = 2000;
const MAX_ITEMS = 500;

/** A text that `shape` accepts. */
export function text<T extends string = string>(
  shape: RegExp | ((value: string) => boolean),
  wanted: Wanted,
): Check<T> {
  return (value, path, report) => {
    if (typeof value === 'string' && value.length <= MAX_TEXT) {
      if (typeof shape === 'function' ? shape(value) : shape.test(value)) return value as T;
    }
    report(path, wanted, value);
    return undefined;
  };
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number, wanted: Wanted): Check<number> {
  return (value, path, report) => {
    if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return value as number;
    report(path, wanted, value);
    return undefined;
  };
}

/** `true` or `false`; anything else is `false`, the side that lets nothing run. */
export const flag: Check<boolean> = (value, path, report) => {
  if (typeof value !== 'boolean') report(path, 'flag', value);
  return value === true;
};

/** The items of a list that `item` makes something of. */
export function listOf<T>(item: Check<T>): Check<T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value) || value.length > MAX_ITEMS) {
      report(path, Array.isArray(value) ? 'short list' : 'list', value);
      return undefined;
    }
    return value.flatMap((each, index) => item(each, `${path}[${index}]`, report) ?? []);
  };
}

/** An object with these members, each of which may be missing. Members that nobody knows are reported. */
export function objectOf<T extends object>(members: { readonly [K in keyof T]-?: Check<T[K]> }): Check<Partial<T>> {
  return recordOf((key) => (Object.hasOwn(members, key) ? members[key as keyof T] : undefined)) as Check<Partial<T>>;
}

/** An object that is nothing without its member `key`, or a text that stands for one with no other member. */
export function objectBy<T extends object, K extends keyof T & string>(
  key: K,
  wanted: Wanted,
  members: { readonly [M in keyof T]-?: Check<T[M]> },
): Check<Partial<T> & Pick<T, K>> {
  const read = objectOf<T>(members);
  return (value, path, report) => {
    const parsed = read(typeof value === 'string' ? { [key]: value } : value, path, report);
    if (parsed && Object.hasOwn(parsed, key)) return parsed as Partial<T> & Pick<T, K>;
    if (isPlainObject(value) && value[key] == null) report(`${path}.${key}`, wanted, undefined);
    return undefined;
  };
}

/**
 * An object whose members are read by what `checkOf` answers for their name; `null` counts as missing. The result is
 * {@link bare}.
 */
export function recordOf<T>(checkOf: (key: string) => Check<T> | undefined): Check<Record<string, T>> {
  return (value, path, report) => {
    if (!isPlainObject(value)) {
      report(path, 'object', value);
      return undefined;
    }
    const entries: [string, T][] = [];
    for (const key of Object.keys(value)) {
      const check = checkOf(key) ?? notAnOption;
      const parsed = value[key] == null ? undefined : check(value[key], path ? `${path}.${key}` : key, report);
      if (parsed !== undefined) entries.push([key, parsed]);
    }
    return bare(Object.fromEntries(entries));
  };
}

const notAnOption: Check<never> = (value, path, report) => {
  report(path, 'known option', value);
  return undefined;
};

/** Takes an object's prototype away, so that a member that it lacks is not read from a polluted one. */
export function bare<T extends object>(members: T): T {
  return Object.setPrototypeOf(members, null);
}

/** Creates a report that fills `issues`. */
export function reportTo(issues: ConfigIssue[]): Report {
  return (path, wanted, value) => {
    issues.push({ path, wanted, got: shorten(value) });
  };
}

function shorten(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** Tells whether `value` is an object literal or parsed JSON object, not an array or an instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

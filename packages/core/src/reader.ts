import type { ConfigIssue } from './config-issue.ts';

/** What a text must look like: a pattern, or a test for anything richer. */
export type Shape = RegExp | ((value: unknown) => boolean);

const MAX_TEXT = 2000;

/**
 * Reads one object of unknown origin, member by member, and reports what is wrong instead of throwing. Only own members
 * are seen, so that a polluted prototype configures nothing.
 */
export class Reader {
  readonly #path: string;
  readonly #input: Readonly<Record<string, unknown>>;
  readonly #issues: ConfigIssue[];
  readonly #read = new Set<string>();

  constructor(path: string, input: Readonly<Record<string, unknown>>, issues: ConfigIssue[]) {
    this.#path = path;
    this.#input = input;
    this.#issues = issues;
  }

  /** Reports `message` on the member `key`, or on the object itself where `key` is empty. */
  report(key: string, message: string): void {
    this.#issues.push({ path: this.#at(key), message });
  }

  /** Tells whether the object has an own member `key` that is not `undefined` or `null`. */
  has(key: string): boolean {
    return this.#get(key) !== undefined;
  }

  /** A text of the given shape, or `undefined`; reported where it is something else. */
  text(key: string, shape: Shape, wanted: string): string | undefined {
    const value = this.#get(key);
    if (value === undefined || fits(value, shape)) return value as string | undefined;
    this.#wrong(key, value, wanted);
    return undefined;
  }

  /** As {@link text}, but as an object to spread, so that an absent member stays absent. */
  optional<K extends string, V extends string = string>(key: K, shape: Shape, wanted: string): { [P in K]?: V } {
    const value = this.text(key, shape, wanted) as V | undefined;
    return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
  }

  /** The texts of a list that have the given shape; each other one is reported. */
  texts(key: string, shape: Shape, wanted: string): string[] {
    return this.list(key, (item, path, issues) => {
      if (fits(item, shape)) return item as string;
      issues.push({ path, message: `is ${show(item)}; give ${wanted}` });
      return undefined;
    });
  }

  /** As {@link texts}, but as an object to spread. */
  optionalTexts<K extends string>(key: K, shape: Shape, wanted: string): { [P in K]?: string[] } {
    return (this.has(key) ? { [key]: this.texts(key, shape, wanted) } : {}) as { [P in K]?: string[] };
  }

  /** The items of a list that `parse` makes something of. */
  list<T>(
    key: string,
    parse: (item: unknown, path: string, issues: ConfigIssue[]) => T | undefined,
    max: number = MAX_TEXT,
  ): T[] {
    const value = this.#get(key);
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length > max) {
      this.#wrong(key, value, `a list of ${max} items at most`);
      return [];
    }
    return value.flatMap((item, index) => parse(item, `${this.#at(key)}[${index}]`, this.#issues) ?? []);
  }

  /** A whole number from `min` to `max`, or `fallback`. */
  number(key: string, fallback: number, min: number, max: number): number {
    const value = this.#get(key);
    if (value === undefined) return fallback;
    if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return value as number;
    this.#wrong(key, value, `a whole number from ${min} to ${max}`);
    return fallback;
  }

  /** `true` or `false`; where it is something else, `false`, which grants nothing. */
  flag(key: string, fallback: boolean): boolean {
    const value = this.#get(key);
    if (value === undefined) return fallback;
    if (typeof value !== 'boolean') this.#wrong(key, value, 'true or false');
    return value === true;
  }

  /** One of `options`, of which the first is the default. */
  oneOf<T extends string>(key: string, options: readonly [T, ...T[]]): T {
    const value = this.text(key, (given) => options.includes(given as T), options.join(' or '));
    return (value as T | undefined) ?? options[0];
  }

  /** A reader of the object in member `key`; an empty one where there is none. */
  object(key: string): Reader {
    const value = this.#get(key);
    if (value !== undefined && !isPlainObject(value)) this.#wrong(key, value, 'an object');
    return new Reader(this.#at(key), isPlainObject(value) ? value : {}, this.#issues);
  }

  /** The members of the object in `key` whose names and values have the given shapes. */
  record<V extends string>(key: string, names: RegExp, shape: Shape, wanted: string): Record<string, V> {
    const reader = this.object(key);
    const entries = Object.keys(reader.#input).flatMap((name) => {
      const value = names.test(name) ? reader.text(name, shape, wanted) : undefined;
      return value === undefined ? [] : [[name, value as V] as const];
    });
    reader.reportUnread();
    return Object.fromEntries(entries);
  }

  /** Reports the members that nobody asked for: most of them are misspelled. */
  reportUnread(): void {
    for (const key of Object.keys(this.#input)) {
      if (!this.#read.has(key)) this.report(key, `is no option; known here: ${[...this.#read].join(', ') || 'none'}`);
    }
  }

  #get(key: string): unknown {
    this.#read.add(key);
    return Object.hasOwn(this.#input, key) ? (this.#input[key] ?? undefined) : undefined;
  }

  #at(key: string): string {
    return this.#path && key ? `${this.#path}.${key}` : this.#path || key;
  }

  #wrong(key: string, value: unknown, wanted: string): void {
    this.report(key, `is ${show(value)}; give ${wanted}`);
  }
}

/** Tells whether `value` is an object literal or parsed JSON object, not an array or an instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Tells whether `value` is an http(s) URL, or a path of this host: never `javascript:` or another scheme. */
export function isHttpUrl(value: unknown): boolean {
  return typeof value === 'string' && /^(https?:\/\/[^\s/]|\/(?!\/))[^\s]*$/i.test(value);
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof value === 'string' && value.length > MAX_TEXT) return false;
  return typeof shape === 'function' ? shape(value) : typeof value === 'string' && shape.test(value);
}

function show(value: unknown): string {
  const shown = typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'a list' : typeof value;
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

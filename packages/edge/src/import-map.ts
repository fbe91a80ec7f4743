import type { Judge, Mark } from './create-judge.ts';
import { type Found, sumUp } from './marking.ts';

/** What a JSON object holds. */
export type Entries = Readonly<Record<string, unknown>>;

/** An import map that names third parties who have to wait. */
export interface SplitImportMap {
  readonly found: Found;
  /** What modules call them, or begin their names with. */
  readonly specifiers: ReadonlyMap<string, Mark>;
  /** The map of everything else, as JSON; `undefined` if nothing is left. */
  readonly rest: string | undefined;
  /** The map of what has to wait, as JSON. */
  readonly held: string;
}

/**
 * Splits an import map, so that the site's own names go on: a map cannot be changed once it has been read. `undefined` if nothing in it has to
 * wait, or if it is none.
 *
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#parse-an-import-map-string
 */
export function splitImportMap(map: Entries, judge: Judge): SplitImportMap | undefined {
  const specifiers = new Map<string, Mark>();
  const found: Found[] = [];
  const waits = ([specifier, address]: [string, unknown]): boolean => {
    const mark = typeof address === 'string' ? judge.markOf(address, true) : undefined;
    if (mark === undefined) return false;
    specifiers.set(specifier, mark);
    found.push({ address: String(address), mark });
    return true;
  };
  const [heldImports, imports] = part(map.imports, waits);
  const scopes = Object.entries(asEntries(map.scopes)).map(
    ([scope, entries]) => [scope, ...part(entries, waits)] as const,
  );
  const sum = sumUp(found);
  if (!sum) return undefined;
  const write = (own: Entries, inScopes: (readonly [string, Entries])[]): string => {
    const filled = inScopes.filter(([, entries]) => Object.keys(entries).length > 0);
    if (Object.keys(own).length + filled.length === 0) return '';
    const whole = { ...map, imports: own, scopes: Object.fromEntries(filled) };
    return JSON.stringify(whole).replaceAll('<', '\\u003c');
  };
  const rest = write(
    imports,
    scopes.map(([scope, , entries]) => [scope, entries]),
  );
  const held = write(
    heldImports,
    scopes.map(([scope, entries]) => [scope, entries]),
  );
  return { found: sum, specifiers, rest: rest || undefined, held };
}

/** Whether a module's text imports by one of these names. */
export function importsByName(text: string, specifiers: ReadonlyMap<string, Mark>): Found | undefined {
  if (specifiers.size === 0) return undefined;
  for (const [, name = ''] of text.matchAll(/\b(?:import|from)\s*\(?\s*["'`]([^"'`]+)/g)) {
    for (const [specifier, mark] of specifiers) {
      if (name === specifier || (specifier.endsWith('/') && name.startsWith(specifier))) return { address: name, mark };
    }
  }
  return undefined;
}

/** The entries that `isWanted` takes, and the others. */
function part(entries: unknown, isWanted: (entry: [string, unknown]) => boolean): [Entries, Entries] {
  const all = Object.entries(asEntries(entries));
  const wanted = all.filter(isWanted);
  return [Object.fromEntries(wanted), Object.fromEntries(all.filter((entry) => !wanted.includes(entry)))];
}

/** The entries of what may be an object. */
export function asEntries(value: unknown): Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entries) : {};
}

/** Reads an import map; what is none has no entries. */
export function parseImportMap(text: string): Entries {
  try {
    return asEntries(JSON.parse(text));
  } catch {
    return {};
  }
}

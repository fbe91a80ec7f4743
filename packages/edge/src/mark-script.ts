import { IMPORT_CALL, IMPORT_HOOK } from '@sluice/core';
import { type ImportSpecifier, parse } from 'es-module-lexer/minimal/js';
import { applyEdits } from './apply-edits.ts';
import { createJudge, type Judge, type Mark } from './create-judge.ts';
import type { MarkOptions } from './create-marker.ts';
import type { Edit } from './marking.ts';

/** One import in a script. */
export interface FoundImport {
  /** What it names, or the expression that it computes it by. */
  readonly address: string;
  /** Empty too where only the page can tell, as it runs. */
  readonly mark: Mark;
  /** Where it begins in the text. */
  readonly position: number;
}

/** A script, and what was found in it. */
export interface MarkedScript {
  /** Its text with its imports marked; as it was if it cannot be read. */
  readonly code: string;
  /** The imports that were marked. */
  readonly marked: readonly FoundImport[];
  /** Static imports of what has to wait: they load before any script can act, and nothing in the file can hold them. */
  readonly fixed: readonly FoundImport[];
  /** Where it stops being a script that can be read. */
  readonly brokenAt?: number;
}

/** What gets the specifier, and the options where there are some: older browsers know no second argument. */
const PARAMETERS = { plain: 'u', withOptions: '(u,o)' };

/**
 * Marks a script's own `import()`, which no script of a page can get in front of: where it may load from a third party that has to wait, it
 * asks the gate first. A literal that stays with the site (relative, bare, of its own hosts) stays as it is; so do arguments, with their
 * comments, `await` and `yield`. The import itself stays in the script, so that relative addresses and the referrer are right. Columns of
 * a source map move behind each. A second time nothing changes.
 *
 * @param page in the options is the script's address
 */
export function markScript(source: string, { config, page }: Pick<MarkOptions, 'config' | 'page'>): MarkedScript {
  const asIs = { code: source, marked: [], fixed: [] };
  if (isGate(source, page)) return asIs;
  const imports = markImports(source, createJudge(config, page));
  if ('brokenAt' in imports) return { ...asIs, ...imports };
  const { edits, marked, fixed } = imports;
  return { code: applyEdits(source, edits), marked, fixed };
}

/** The imports of a script, and what to write in place of those that have to ask. */
export interface MarkedImports extends Pick<MarkedScript, 'marked' | 'fixed'> {
  readonly edits: readonly Edit[];
}

/** Finds what {@link markScript} marks, in the text of any script of a page. */
export function markImports(source: string, judge: Judge): MarkedImports | { readonly brokenAt: number } {
  if (!/\bimport\b|\bfrom\b/.test(source)) return { edits: [], marked: [], fixed: [] };
  const imports = readImports(source);
  if ('brokenAt' in imports) return imports;
  const marked = imports.found.filter((each) => isOpen(source, each, judge));
  const fixed = imports.found.filter(({ d, n = '' }) => d === -1 && judge.markOf(n, true) !== undefined);
  const found = (each: ImportSpecifier) => foundImport(source, each, judge);
  return {
    edits: marked.map((each) => ({ start: each.ss, end: each.d + 1, text: callOf(source, each) })),
    marked: marked.map(found),
    fixed: fixed.map(found),
  };
}

const GATE = new RegExp(`["'\`]${IMPORT_HOOK}["'\`]`);

/** Whether a text installs the hook: what it imports are its own parts. */
export function isGateText(source: string): boolean {
  return GATE.test(source);
}

/** The script tag of the gate itself, by its name and the hook that it installs: its tag may carry `integrity`, and it imports its own parts. */
function isGate(source: string, page = ''): boolean {
  return /\/sluice[\w-]*\.js([?#]|$)/.test(page) && isGateText(source);
}

/** The lexer would take its bytes for the beginning of a name. */
const BYTE_ORDER_MARK = /^(?:\ufeff|\xef\xbb\xbf)/;
const spaces = (text: string): string => ' '.repeat(text.length);

function readImports(source: string): { readonly found: readonly ImportSpecifier[] } | { readonly brokenAt: number } {
  try {
    return { found: [...parse(source.replace(BYTE_ORDER_MARK, spaces))[0]].sort((a, b) => a.ss - b.ss) };
  } catch (error) {
    return { brokenAt: (error as { idx?: number }).idx ?? 0 };
  }
}

/** It is an `import()`, may name a third party, and does not ask the gate yet. */
function isOpen(source: string, { d, n, ss }: ImportSpecifier, judge: Judge): boolean {
  if (d < 0 || (n !== undefined && !/^\s*data:/i.test(n) && judge.markOf(n, true) === undefined)) return false;
  const before = source.slice(0, ss);
  return !Object.values(PARAMETERS).some((parameters) => before.endsWith(`${IMPORT_CALL}(${parameters}=>`));
}

/** The call in place of `import(`, whose arguments follow as they are. */
function callOf(source: string, { a, d, se, ss }: ImportSpecifier): string {
  // A comma alone makes no second argument.
  const hasOptions = a >= 0 && a < se - 1;
  const parameters = hasOptions ? PARAMETERS.withOptions : PARAMETERS.plain;
  return `${IMPORT_CALL}(${parameters}=>${source.slice(ss, d)}(${hasOptions ? 'u,o' : 'u'}),`;
}

function foundImport(source: string, { n, s, e, ss }: ImportSpecifier, judge: Judge): FoundImport {
  return { address: n ?? source.slice(s, e), mark: (n !== undefined && judge.markOf(n, true)) || '', position: ss };
}

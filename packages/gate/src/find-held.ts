import { MARK, type Subject } from '@sluice/core';
import { writtenAttribute } from './held-attributes.ts';
import type { Kind } from './hold.ts';
import { isRunnable } from './hold-script.ts';
import { parseMark } from './mark.ts';
import { isRules, readText, subjectOfScript, subjectOfText } from './read-code.ts';
import type { Scope } from './scope.ts';
import { addressesIn, isEager, loadingOf } from './watched.ts';

/** Why an element has to wait. */
export interface Finding {
  readonly subject: Subject;
  readonly kind: Kind;
  /** The address that it would load, as the page wrote it. */
  readonly what: string;
}

/** How an element came to the gate. */
export interface Arrival {
  /** The parser connected it. */
  readonly fromParser?: boolean;
  /** It comes out of a document in which nothing loads: its images have not begun to load either. */
  readonly isFresh?: boolean;
  /** What is granted has been noted before. */
  readonly isNoted?: boolean;
}

/** A tag that its mark leaves to its address, and whose address is nobody's that must be asked, may run at once. */
const NOBODY: Subject = { category: 'necessary' };

/**
 * Finds what keeps an element back: the first of its addresses whose subject is not granted. A marked element is always
 * found, since its mark has to be resolved even when it is granted. `undefined`: it may load.
 */
export function findHeld(scope: Scope, element: Element, arrival: Arrival = {}): Finding | undefined {
  const isMarked = scope.attributes.get.call(element, MARK) !== null;
  if (element.localName === 'script' && !isMarked && !runs(scope, element)) return undefined;
  for (const [name, load] of Object.entries(loadingOf(element) ?? {})) {
    const kind = kindOfLoad(scope, element, load);
    const value = addressOf(scope, element, name, isMarked);
    if (value === null || (!isMarked && isLate(scope, element, kind, arrival))) continue;
    const found = findIn(scope, element, name, value, kind, arrival.isNoted);
    if (found) return found;
  }
  return element.localName === 'script' ? findInScript(scope, element as HTMLScriptElement, isMarked) : undefined;
}

function addressOf(scope: Scope, element: Element, name: string, isMarked: boolean): string | null {
  const marked = isMarked ? markedValue(scope, element, name) : null;
  return marked ?? writtenAttribute(scope.attributes, element, name);
}

/** What loads as soon as it has an address was judged when it got it, or is loading by now; a lazy image waits for its place. */
function isLate(scope: Scope, element: Element, kind: Kind, { fromParser, isFresh }: Arrival): boolean {
  if (!isEager(kind) || isFresh || (fromParser && kind === 'media')) return false;
  return scope.attributes.get.call(element, 'loading') !== 'lazy';
}

/** Judges one value of an element, as the page writes it. */
export function findIn(
  scope: Scope,
  element: Element,
  name: string,
  value: string,
  kind: Kind,
  isNoted = false,
): Finding | undefined {
  const passes = (subject: Subject, what: string): boolean =>
    isNoted ? scope.judge(subject).granted : scope.holds.passes(kind, subject, what);
  const mark = scope.attributes.get.call(element, MARK);
  for (const what of addressesIn(name, value)) {
    const subject = name === 'srcdoc' ? subjectOfSrcdoc(scope, element, what) : subjectOf(scope, mark, kind, what);
    if (subject && (mark !== null || !passes(subject, what))) return { subject, kind, what };
  }
  return undefined;
}

/**
 * Whose an address is, by a mark and by itself. A mark says who a tag is; where it names only a category, the address may
 * add the vendor; an empty one leaves it to the address.
 */
export function subjectOf(scope: Scope, mark: string | null, kind: Kind, address: string): Subject | undefined {
  const byAddress = isText(address) ? subjectOfCode(scope, kind, address) : scope.classify(address, kind);
  if (mark === null) return byAddress;
  if (mark.trim() === '') return byAddress ?? NOBODY;
  const marked = parseMark(mark);
  return marked.category && byAddress?.vendor ? { ...marked, vendor: byAddress.vendor } : marked;
}

/** Templates, JSON and other tools' placeholders are no business of ours. */
function runs(scope: Scope, script: Element): boolean {
  return isRunnable(scope, script) || isRules(scope.attributes.get.call(script, 'type'));
}

/** What such an address loads stands in itself or in memory. */
function isText(address: string): boolean {
  return /^\s*(data|blob|javascript):/i.test(address);
}

/** Frames and style sheets are held for any address in them; a script runs in this realm, and only its imports get past the gate. */
function subjectOfCode(scope: Scope, kind: Kind, address: string): Subject | undefined {
  if (kind === 'script') return subjectOfScript(scope, null, readText(address));
  return kind === 'frame' || kind === 'link' ? subjectOfText(scope, address) : undefined;
}

/** In an origin of its own a document cannot be guarded. */
function subjectOfSrcdoc(scope: Scope, frame: Element, html: string): Subject | undefined {
  const sandbox = scope.attributes.get.call(frame, 'sandbox');
  return sandbox === null || /allow-same-origin/i.test(sandbox) ? undefined : subjectOfText(scope, html);
}

/** An inline script belongs to whom its mark says, or whose code it imports: an import cannot be held by itself. */
function findInScript(scope: Scope, script: HTMLScriptElement, isMarked: boolean): Finding | undefined {
  const what = '(inline)';
  const type = scope.attributes.get.call(script, isMarked ? 'data-type' : 'type');
  const subject = (isMarked && markOf(scope, script)) || subjectOfScript(scope, type, script.textContent ?? '');
  if (isMarked) return { subject: subject ?? NOBODY, kind: 'script', what };
  return subject && !scope.holds.passes('script', subject, what) ? { subject, kind: 'script', what } : undefined;
}

function markOf({ attributes }: Scope, element: Element): Subject | undefined {
  const mark = attributes.get.call(element, MARK)?.trim();
  return mark ? parseMark(mark) : undefined;
}

/** Marked HTML keeps an address under `data-` and its name, so that nothing sees it: `data-src`, `data-href`. */
export function markedValue({ attributes }: Scope, element: Element, name: string): string | null {
  return attributes.get.call(element, `data-${name.replace('xlink:', '')}`);
}

/** A script that is fetched ahead runs sooner or later: hosts that nobody knows are held there as for a script. */
function kindOfLoad({ attributes }: Scope, element: Element, kind: Kind): Kind {
  const isAhead =
    kind === 'link' &&
    (/modulepreload/i.test(attributes.get.call(element, 'rel') ?? '') ||
      attributes.get.call(element, 'as') === 'script');
  return isAhead ? 'script' : kind;
}

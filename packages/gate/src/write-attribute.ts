import { CSS_ATTRIBUTES } from '@sluice/core';
import { hasAddress, holdCss } from './css.ts';
import { findIn } from './find-held.ts';
import { forgetAttribute, hiddenAttribute, hideAttribute, isHiding, revealAttributes } from './held-attributes.ts';
import type { Kind } from './hold.ts';
import { holdElement, reconsider } from './hold-element.ts';
import { holdScript, keepInert, runScript } from './hold-script.ts';
import { holdStyle } from './hold-style.ts';
import { isPlain } from './plain.ts';
import type { Scope } from './scope.ts';
import { guardSrcdoc } from './srcdoc.ts';
import { isEager, LOADING_NAMES, loadingOf } from './watched.ts';

const STYLES: ReadonlySet<string> = new Set(CSS_ATTRIBUTES);
/** Names that mean something on any element. */
const COMMON: ReadonlySet<string> = new Set([...STYLES, 'ping', 'background']);
const GUARDED: ReadonlySet<string> = new Set([...LOADING_NAMES, ...COMMON, 'srcdoc', 'type']);

/** What each name that was asked for means: nothing, something on an element that loads, something on any. */
const meanings = new Map<string, 0 | 1 | 2>();
const MANY = 500;

function meaningOf(name: string): 0 | 1 | 2 {
  const known = name.toLowerCase();
  const meaning = COMMON.has(known) ? 2 : GUARDED.has(known) ? 1 : 0;
  if (meanings.size > MANY) meanings.clear();
  meanings.set(name, meaning);
  return meaning;
}

/** Whether an attribute of this name may load something here; cheap, since every write is asked. */
export function isGuarded(element: Element, name: unknown): boolean {
  // Any other value can answer another name each time it is asked.
  const meaning = typeof name === 'string' ? (meanings.get(name) ?? meaningOf(name)) : 2;
  return meaning === 2 || (meaning === 1 && !isPlain(element));
}

/** Whether it is CSS without an address of another host: nothing of it is ever held or hidden. */
export function isMereStyle(name: string, value: unknown): boolean {
  return STYLES.has(name) && typeof value === 'string' && !hasAddress(value);
}

/**
 * Writes an attribute of the page, or holds what it would load. An image loads as soon as it has an address, a connected
 * frame or script too; what is not connected yet is judged when it comes into the document, if it is looked at there.
 *
 * @param name in lower case
 * @param write makes the page's own write
 */
export function writeAttribute(scope: Scope, element: Element, name: string, value: unknown, write: () => void): void {
  if (STYLES.has(name)) {
    writeStyle(scope, element, name, String(value), write);
    return;
  }
  const kind = loadingOf(element)?.[name];
  if (kind && element.localName === 'script')
    writeToScript(scope, element as HTMLScriptElement, name, value, kind, write);
  else if (kind && !(name === 'srcdoc' && !findIn(scope, element, name, String(value), kind)))
    writeAddress(scope, element, name, String(value), kind, write);
  else if (kind) guardSrcdoc(scope, element as HTMLIFrameElement, String(value));
  else if (hiddenAttribute(element, name) !== undefined) rewrite(scope, element, name, String(value));
  else write();
}

/** The same for an attribute as a node, which may stand in no element as yet. */
export function writeAttributeNode(scope: Scope, node: Attr, value: unknown, write: () => void): void {
  const { name, ownerElement } = node;
  if (ownerElement && isGuarded(ownerElement, name)) writeAttribute(scope, ownerElement, name, value, write);
  else write();
}

/** Takes an attribute away. Without its address an element has nothing to wait for. */
export function eraseAttribute(scope: Scope, element: Element, name: string, erase: () => void): void {
  if (hiddenAttribute(element, name) === undefined) {
    erase();
    return;
  }
  // Without its type a held script is as held as before.
  if (name === 'type') {
    rewrite(scope, element, name, null);
    return;
  }
  forgetAttribute(element, name);
  erase();
  if (isHiding(element)) reconsider(scope, element);
  else scope.holds.remove(scope.holds.of(element));
}

function writeAddress(
  scope: Scope,
  element: Element,
  name: string,
  value: string,
  kind: Kind,
  write: () => void,
): void {
  if (scope.holds.of(element)) {
    hideAttribute(scope.attributes, element, name, value);
    reconsider(scope, element);
    return;
  }
  const isJudged = element.isConnected || isEager(kind) || isPlain(element);
  const found = isJudged && findIn(scope, element, name, value, kind);
  if (!found) {
    write();
    return;
  }
  hideAttribute(scope.attributes, element, name, value);
  holdElement(scope, element, found);
}

/** A script keeps its address while it is held: with the type of a data block it is not fetched. */
function writeToScript(
  scope: Scope,
  script: HTMLScriptElement,
  name: string,
  value: unknown,
  kind: Kind,
  write: () => void,
): void {
  const { attributes, holds } = scope;
  const wasHeld = holds.of(script) !== undefined;
  holds.remove(holds.of(script));
  revealAttributes(attributes, script);
  const found = script.isConnected && findIn(scope, script, name, String(value), kind);
  if (found) keepInert(scope, script);
  write();
  if (found) holdScript(scope, script, found.subject, false);
  // The browser has looked at it already, and does so again only in a new place.
  else if (wasHeld) runScript(scope, script, false);
}

function writeStyle(scope: Scope, element: Element, name: string, style: string, write: () => void): void {
  if (hasAddress(style) && holdCss(scope, style).subject) {
    scope.attributes.set.call(element, name, style);
    holdStyle(scope, element);
  } else {
    write();
  }
}

/** Changes what a hidden attribute reads back as; what really stands there stays. */
function rewrite(scope: Scope, element: Element, name: string, value: string | null): void {
  const standIn = scope.attributes.get.call(element, name) ?? undefined;
  hideAttribute(scope.attributes, element, name, value, standIn);
}

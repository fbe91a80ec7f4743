import { hasAddress, holdCss } from './css.ts';
import { findIn } from './find-held.ts';
import { forgetAttribute, hiddenAttribute, hideAttribute, isHiding, revealAttributes } from './held-attributes.ts';
import type { Kind } from './hold.ts';
import { holdElement, reconsider } from './hold-element.ts';
import { holdScript, keepInert, runScript } from './hold-script.ts';
import { holdStyle } from './hold-style.ts';
import type { Scope } from './scope.ts';
import { guardSrcdoc } from './srcdoc.ts';
import { isEager, LOADING_NAMES, loadingOf } from './watched.ts';

const GUARDED: ReadonlySet<string> = new Set([...LOADING_NAMES, 'style', 'srcdoc', 'type']);

/** Whether writing an attribute of this name may load something; cheap, since every write is asked. */
export function isGuarded(name: unknown): boolean {
  return GUARDED.has(name as string) || (/[^a-z-]/.test(name as string) && GUARDED.has(String(name).toLowerCase()));
}

/**
 * Writes an attribute of the page, or holds what it would load. An image loads as soon as it has an address, a connected
 * frame or script too; what is not connected yet is judged when it comes into the document.
 *
 * @param name in lower case
 * @param write makes the page's own write
 */
export function writeAttribute(scope: Scope, element: Element, name: string, value: unknown, write: () => void): void {
  const kind = loadingOf(element)?.[name];
  if (kind && element.localName === 'script')
    writeToScript(scope, element as HTMLScriptElement, name, value, kind, write);
  else if (kind && !(name === 'srcdoc' && !findIn(scope, element, name, String(value), kind)))
    writeAddress(scope, element, name, String(value), kind, write);
  else if (name === 'style') writeStyle(scope, element, String(value), write);
  else if (kind) guardSrcdoc(scope, element as HTMLIFrameElement, String(value));
  else if (hiddenAttribute(element, name) !== undefined) rewrite(scope, element, name, String(value));
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
  const isJudged = element.isConnected || isEager(kind);
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

function writeStyle(scope: Scope, element: Element, style: string, write: () => void): void {
  if (hasAddress(style) && holdCss(scope, style).subject) {
    scope.attributes.set.call(element, 'style', style);
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

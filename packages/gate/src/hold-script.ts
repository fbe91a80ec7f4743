import type { Subject } from '@sluice/core';
import { hiddenAttribute, hideAttribute, revealAttributes } from './held-attributes.ts';
import type { Scope } from './scope.ts';
import { trustAddress } from './trust.ts';

/** A type that no browser runs: a data block. */
const INERT = 'text/plain';

/**
 * Holds a script that has not run: with the type of a data block the browser leaves it alone, without marking it as
 * started, so that the very same element can run later (HTML, "prepare the script element", steps 8 and 13).
 *
 * @param fromParser the parser put it there, so that it has its place among the ordered scripts
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function holdScript(scope: Scope, script: HTMLScriptElement, subject: Subject, fromParser: boolean): void {
  const { attributes, holds } = scope;
  const read = (name: string): string | null => attributes.get.call(script, name);
  const address = read('data-src') ?? read('src') ?? read('data-href') ?? read('href') ?? read('xlink:href');
  keepInert(scope, script);
  scope.stubs.cover(subject);
  holds.add({
    kind: 'script',
    subject,
    what: address ?? '(inline)',
    element: script,
    inline: address === null,
    isDeferred: fromParser && isDeferred(scope, script, address),
    isInserted: !fromParser,
    release: () => runScript(scope, script, fromParser),
  });
}

/** Gives a script the type of a data block, and remembers the one that the page wrote. */
export function keepInert(scope: Scope, script: Element): void {
  const { attributes } = scope;
  if (!isInert(scope, script)) hideAttribute(attributes, script, 'type', attributes.get.call(script, 'type'), INERT);
}

/** Types by which a browser runs a script: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const RUNNABLE = /^(|module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)$/i;

/** Tells whether a browser would run this script; templates, JSON and other tools' placeholders are no business of ours. */
export function isRunnable({ attributes }: Pick<Scope, 'attributes'>, script: Element): boolean {
  return RUNNABLE.test((attributes.get.call(script, 'type') ?? '').trim());
}

function isInert({ attributes }: Scope, script: Element): boolean {
  return attributes.get.call(script, 'type')?.trim().toLowerCase() === INERT;
}

/** The parser keeps modules, and what it is told to by `defer`, until it has read the document. */
function isDeferred({ attributes: { get } }: Scope, script: Element, address: string | null): boolean {
  const type = hiddenAttribute(script, 'type') ?? get.call(script, 'data-type');
  const isWaiting = type?.trim().toLowerCase() === 'module' || (address !== null && script.hasAttribute('defer'));
  return isWaiting && !script.hasAttribute('async');
}

/**
 * Lets a script that was kept inert run in its place. The promise settles when it has run, with everything that it has
 * written, if what follows has to wait for it. One that is not in the document any more does not run.
 */
export function runScript(scope: Scope, script: HTMLScriptElement, fromParser: boolean): Promise<void> | undefined {
  const { attributes, insertBefore, late } = scope;
  revealAttributes(attributes, script);
  if (isInert(scope, script)) {
    const type = attributes.get.call(script, 'data-type');
    if (type) attributes.set.call(script, 'type', type);
    else attributes.remove.call(script, 'type');
  }
  // The parser's scripts keep their order, although it has let go of them; others do if the page said so.
  const isOrdered = fromParser ? !script.hasAttribute('async') : !script.async;
  if (isOrdered) script.async = false;
  for (const name of ['src', 'href']) {
    const marked = attributes.get.call(script, `data-${name}`);
    if (marked !== null) attributes.set.call(script, name, trustAddress(scope, marked));
  }
  if (!script.isConnected || !script.parentNode) return undefined;
  late.add(script);
  const start = () => script.parentNode && insertBefore.call(script.parentNode, script, script.nextSibling);
  if (!attributes.get.call(script, 'src')) {
    start();
    return late.end(script);
  }
  const done = new Promise<void>((resolve) => {
    for (const type of ['load', 'error'])
      script.addEventListener(type, () => resolve(late.end(script)), { once: true });
  });
  start();
  // Firefox leaves a script alone that moves before the parser is through with it; one that has started stays so.
  if (scope.realm.document.readyState === 'loading') setTimeout(start);
  return isOrdered && !script.noModule && isRunnable(scope, script) ? done : undefined;
}

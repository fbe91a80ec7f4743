import type { Subject } from '@sluice/core';
import { hideAttribute, revealAttributes } from './held-attributes.ts';
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
  holds.add({
    kind: 'script',
    subject,
    what: address ?? '(inline)',
    element: script,
    inline: address === null,
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

/** Lets a held script run in its place. The promise settles when it has run, if what follows has to wait for it. */
function runScript(scope: Scope, script: HTMLScriptElement, fromParser: boolean): Promise<void> | undefined {
  const { attributes, insertBefore } = scope;
  revealAttributes(attributes, script);
  const marked = attributes.get.call(script, 'data-src');
  if (isInert(scope, script)) {
    const type = attributes.get.call(script, 'data-type');
    if (type) attributes.set.call(script, 'type', type);
    else attributes.remove.call(script, 'type');
  }
  const isOrdered = fromParser && !script.hasAttribute('async');
  // A script that is not of the parser is async by default; the parser's keep their order.
  if (isOrdered) script.async = false;
  if (marked !== null) attributes.set.call(script, 'src', trustAddress(scope, marked));
  if (!script.isConnected || !script.parentNode) return undefined;
  const done =
    isOrdered && script.src && !script.noModule && isRunnable(scope, script)
      ? new Promise<void>((resolve) => {
          for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(), { once: true });
        })
      : undefined;
  insertBefore.call(script.parentNode, script, script.nextSibling);
  return done;
}

import type { Subject } from '@sluice/core';
import { hideAttribute, revealAttributes } from './held-attributes.ts';
import type { Scope } from './scope.ts';

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
  const address = attributes.get.call(script, 'data-src') ?? attributes.get.call(script, 'src');
  const type = attributes.get.call(script, 'type');
  if (type !== INERT) hideAttribute(attributes, script, 'type', type, INERT);
  holds.add({
    kind: 'script',
    subject,
    what: address ?? '(inline)',
    element: script,
    inline: address === null,
    release: () => runScript(scope, script, fromParser),
  });
}

/** Lets a held script run in its place. The promise settles when it has run, if what follows has to wait for it. */
function runScript(scope: Scope, script: HTMLScriptElement, fromParser: boolean): Promise<void> | undefined {
  const { attributes, insertBefore } = scope;
  revealAttributes(attributes, script);
  const marked = attributes.get.call(script, 'data-src');
  if (attributes.get.call(script, 'type') === INERT) {
    const type = attributes.get.call(script, 'data-type');
    if (type) attributes.set.call(script, 'type', type);
    else attributes.remove.call(script, 'type');
  }
  const isOrdered = fromParser && !script.hasAttribute('async');
  // A script that is not of the parser is async by default; the parser's keep their order.
  if (isOrdered) script.async = false;
  if (marked !== null) attributes.set.call(script, 'src', marked);
  if (!script.isConnected || !script.parentNode) return undefined;
  const done =
    isOrdered && script.src
      ? new Promise<void>((resolve) => {
          for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(), { once: true });
        })
      : undefined;
  insertBefore.call(script.parentNode, script, script.nextSibling);
  return done;
}

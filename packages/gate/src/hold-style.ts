import { CSS_ATTRIBUTES, type Subject } from '@sluice/core';
import { hasAddress, holdCss, STYLED } from './css.ts';
import { isMatch } from './query.ts';
import type { Scope } from './scope.ts';

/**
 * Holds what an element names in CSS: the text of a `style` element, the attributes of any. Only the addresses of vendors that
 * must wait are made unreachable, so that the site's own rules go on; those that came so in marked HTML and are granted by now are let go.
 */
export function holdStyle(scope: Scope, element: Element): void {
  const { attributes, setText } = scope;
  const hold = (css: string | null, write: (css: string) => void): void => {
    if (!css || !hasAddress(css)) return;
    const held = holdCss(scope, css);
    // A sheet that is written anew fetches its imports once more.
    if (held.css !== css) write(held.css);
    if (held.subject) waitFor(scope, held.subject, element);
  };
  if (element.localName === 'style') hold(element.textContent, (css) => setText.call(element, css));
  if (!isMatch(element, STYLED)) return;
  for (const name of CSS_ATTRIBUTES)
    hold(attributes.get.call(element, name), (css) => attributes.set.call(element, name, css));
}

/** Elements whose style waits already. */
const waiting = new WeakSet<Element>();

/** Keeps a style until its first vendor is granted; if another one still has to wait, it is held again then. */
function waitFor(scope: Scope, subject: Subject, element: Element): void {
  if (waiting.has(element)) return;
  waiting.add(element);
  scope.holds.add({
    kind: 'style',
    subject,
    what: `(${element.localName})`,
    release() {
      waiting.delete(element);
      holdStyle(scope, element);
    },
  });
}

import type { Subject } from '@sluice/core';
import { hasAddress, holdCss, releaseCss } from './css.ts';
import type { Scope } from './scope.ts';

/**
 * Holds what an element's style names: the text of a `style` element, the `style` attribute of any other. Only the addresses
 * of vendors that must wait are made unreachable, so that the site's own rules go on.
 */
export function holdStyle(scope: Scope, element: Element): void {
  if (element.localName === 'style') {
    const text = element.textContent ?? '';
    if (hasAddress(text)) holdText(scope, element, text);
    return;
  }
  const style = scope.attributes.get.call(element, 'style');
  if (style !== null && hasAddress(style)) holdDeclarations(scope, element, style);
}

function holdText(scope: Scope, element: Element, text: string): void {
  const { css, subject } = holdCss(scope, text);
  if (!subject) return;
  scope.setText.call(element, css);
  waitFor(scope, subject, element, () => {
    scope.setText.call(element, releaseCss(scope, element.textContent ?? ''));
    holdStyle(scope, element);
  });
}

function holdDeclarations(scope: Scope, element: Element, style: string): void {
  const { attributes } = scope;
  const { css, subject } = holdCss(scope, style);
  if (!subject) return;
  if (css !== style) attributes.set.call(element, 'style', css);
  waitFor(scope, subject, element, () => {
    attributes.set.call(element, 'style', releaseCss(scope, attributes.get.call(element, 'style') ?? ''));
    holdStyle(scope, element);
  });
}

/** Elements whose style waits already. */
const waiting = new WeakSet<Element>();

/** Keeps a style until its first vendor is granted; if another one still has to wait, it is held again then. */
function waitFor({ holds }: Scope, subject: Subject, element: Element, act: () => void): void {
  if (waiting.has(element)) return;
  waiting.add(element);
  holds.add({
    kind: 'style',
    subject,
    what: `(${element.localName})`,
    release() {
      waiting.delete(element);
      act();
    },
  });
}

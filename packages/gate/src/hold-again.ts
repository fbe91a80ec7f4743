import type { Root } from './create-observer.ts';
import { STYLED } from './css.ts';
import { findHeld } from './find-held.ts';
import { holdElement, unloadFrame } from './hold-element.ts';
import { holdStyle } from './hold-style.ts';
import type { Scope } from './scope.ts';

/**
 * Holds again what stands in the page, its frames and its shadow trees, and goes on reaching a vendor who is granted no longer: what a frame shows and does is
 * out of the gate's reach, so that it is emptied; a link keeps its address and loses its `ping`; a style names what it has yet to fetch no more. They come
 * back when the vendor is granted again.
 */
export function holdAgain(scope: Scope): void {
  for (const root of scope.trees.all()) holdTree(scope, root);
}

function holdTree(scope: Scope, root: Root): void {
  for (const element of root.querySelectorAll(`style,${STYLED}`)) holdStyle(scope, element);
  for (const element of root.querySelectorAll('iframe,frame,object,embed,[ping]')) {
    if (scope.holds.of(element)) continue;
    const found = findHeld(scope, element, { isNoted: true });
    if (!found || scope.judge(found.subject).granted) continue;
    if (found.kind === 'frame') unloadFrame(scope, element, found);
    else holdElement(scope, element, found);
  }
}

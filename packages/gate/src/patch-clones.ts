import { copyHidden, isHiding } from './held-attributes.ts';
import { inspectTree, isPlain } from './inspect-element.ts';
import { patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';
import { WATCHED } from './watched.ts';

/**
 * Judges copies for themselves: a copy of a held element knows nothing of what was taken out of the original, and an image
 * that is copied into the page's document starts to load at once. Taking its address out in the same task stops that
 * in Chromium and Firefox.
 */
export function patchClones(scope: Scope): Undo {
  const { Document, Node } = scope.realm;
  const copyOf = (original: Node, copy: Node, isDeep: boolean): Node => {
    if (original.nodeType === 1 || original.nodeType === 11)
      inspectCopy(scope, original as Element, copy as Element, isDeep);
    return copy;
  };
  const undos = [
    patchMethod(
      Node.prototype,
      'cloneNode',
      (call, self, args) => copyOf(self, call(), Boolean(args[0])),
      (self) => isPlain(scope, self) && !(self as Element).shadowRoot,
    ),
    patchMethod(
      Document.prototype,
      'importNode',
      (call, _self, args) =>
        // Whether it is deep may come as an option since importing knows registries of custom elements.
        copyOf(args[0], call(), true) as never,
    ),
  ];
  return together(undos);
}

function inspectCopy(scope: Scope, original: Element, copy: Element, isDeep: boolean): void {
  if (isHiding(original)) copyHidden(scope.attributes, original, copy);
  if (isDeep && original.firstElementChild) {
    const originals = original.querySelectorAll(WATCHED);
    copy.querySelectorAll(WATCHED).forEach((each, index) => {
      const source = originals[index];
      if (source && isHiding(source)) copyHidden(scope.attributes, source, each);
    });
  }
  if (copy.ownerDocument.defaultView) inspectTree(scope, copy, { isFresh: true });
}

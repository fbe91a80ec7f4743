import { copyHidden, isHiding } from './held-attributes.ts';
import { createInert } from './inert.ts';
import { inspectFresh } from './inspect-element.ts';
import { patchMethod, replaceMethod, together, type Undo } from './patch.ts';
import { isIdleTree, isPlain } from './plain.ts';
import { queryAll } from './query.ts';
import type { Scope } from './scope.ts';
import { WATCHED } from './watched.ts';

/**
 * Judges copies for themselves: a copy of a held element knows nothing of what was taken out of the original, and an image
 * that is copied into the page's document starts to load at once. Taking its address out in the same task stops that
 * in Chromium and Firefox. The same goes for what the page adopts, and what a style sheet of XSLT makes.
 */
export function patchClones(scope: Scope): Undo {
  const { Document, Node, Range, document } = scope.realm;
  const undos = [
    replaceMethod(Node.prototype, 'cloneNode', (native, isOn) => {
      const { cloneNode } = {
        cloneNode(this: Node, isDeep?: boolean): Node {
          const copy = native.call(this, isDeep);
          const original = this as Element;
          if (!isOn() || (isPlain(original) && isIdleTree(document, original))) return copy;
          return inspectCopy(scope, original, copy as Element, Boolean(isDeep));
        },
      };
      return cloneNode;
    }),
    patchMethod(
      Document.prototype,
      'importNode',
      (call, _self, args) =>
        // Whether it is deep may come as an option since importing knows registries of custom elements.
        inspectCopy(scope, args[0] as Element, call() as Element, true) as never,
    ),
    patchMethod(Document.prototype, 'adoptNode', (call, self, args) => {
      const isFresh = args[0]?.ownerDocument?.defaultView === null;
      const node = call();
      if (isFresh && self.defaultView) inspectFresh(scope, node);
      return node as never;
    }),
    ...(['cloneContents', 'extractContents'] as const).map((name) =>
      patchMethod(Range.prototype, name, (call) => {
        const fragment = call();
        inspectFresh(scope, fragment);
        return fragment;
      }),
    ),
    patchTransformations(scope),
  ];
  return together(undos);
}

/** What it makes for the page's document would load at once. */
function patchTransformations(scope: Scope): Undo {
  const inert = createInert(scope);
  return patchMethod(scope.realm.XSLTProcessor?.prototype, 'transformToFragment', (call, _self, [source, owner]) => {
    if (!owner?.defaultView) return call();
    const fragment = call([source, inert()]);
    return fragment && owner.adoptNode(fragment);
  });
}

function inspectCopy(scope: Scope, original: Element, copy: Element, isDeep: boolean): Node {
  const { nodeType } = original;
  // Nothing is held where nothing loads.
  if ((nodeType !== 1 && nodeType !== 11) || !(original.ownerDocument.defaultView ?? copy.ownerDocument.defaultView))
    return copy;
  if (isHiding(original)) copyHidden(scope.attributes, original, copy);
  if (isDeep && original.firstElementChild) {
    const originals = queryAll(original, WATCHED);
    queryAll(copy, WATCHED).forEach((each, index) => {
      const source = originals[index];
      if (source && isHiding(source)) copyHidden(scope.attributes, source, each);
    });
  }
  if (copy.ownerDocument.defaultView) inspectFresh(scope, copy);
  return copy;
}

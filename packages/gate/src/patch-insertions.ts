import { inspectElement, kindOf, WATCHED } from './inspect-element.ts';
import { patchMethod, type Undo, undoAll } from './patch.ts';
import type { Scope } from './scope.ts';

const NODE = ['appendChild', 'insertBefore', 'replaceChild'];
const PARENT = ['append', 'prepend', 'replaceChildren'];
const CHILD = ['before', 'after', 'replaceWith'];

/**
 * Inspects what scripts insert, before it is connected: an inserted script or frame starts to load in the very call, so
 * that an observer comes too late. All ways of the DOM standard that take nodes are covered.
 */
export function patchInsertions(scope: Scope): Undo {
  const { Node, Element, Document, DocumentFragment, CharacterData, Range } = scope.realm;
  const targets: [object | undefined, readonly string[]][] = [
    [Node?.prototype, NODE],
    [Element?.prototype, [...PARENT, ...CHILD, 'insertAdjacentElement']],
    [Document?.prototype, PARENT],
    [DocumentFragment?.prototype, PARENT],
    [CharacterData?.prototype, CHILD],
    [Range?.prototype, ['insertNode', 'surroundContents']],
  ];
  const undos = targets.flatMap(([target, names]) =>
    names.map((name) =>
      patchMethod(target as Record<string, (...args: unknown[]) => unknown>, name, (native, self, args) => {
        for (const node of args) if (node instanceof Node) inspectInserted(scope, node);
        return Reflect.apply(native, self, args);
      }),
    ),
  );
  return () => undoAll(undos);
}

function inspectInserted(scope: Scope, node: Node): void {
  const { Element, DocumentFragment } = scope.realm;
  if (node instanceof Element && kindOf(node)) inspectElement(scope, node, false);
  if ((node instanceof Element || node instanceof DocumentFragment) && node.firstElementChild) {
    for (const element of node.querySelectorAll(WATCHED)) inspectElement(scope, element, false);
  }
}

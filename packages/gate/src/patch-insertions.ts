import { inspectElement, WATCHED } from './inspect-element.ts';
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
        // What stands second in a method of Node is where to insert, or what to replace.
        inspectInserted(scope, self, NODE.includes(name) ? args.slice(0, 1) : args);
        return Reflect.apply(native, self, args);
      }),
    ),
  );
  return () => undoAll(undos);
}

/** Nothing loads in a tree that is not in the document; it is inspected whole when it comes there. */
function inspectInserted(scope: Scope, target: unknown, nodes: readonly unknown[]): void {
  const place = (target as Range).startContainer ?? target;
  if ((place as Node).isConnected) for (const node of nodes) inspectTree(scope, node);
}

/** By node type and not by class: a node may come from another document, with classes of its own. */
function inspectTree(scope: Scope, node: unknown): void {
  const { nodeType } = (node ?? {}) as Node;
  if (nodeType !== 1 && nodeType !== 11) return;
  const root = node as Element;
  if (nodeType === 1) inspectElement(scope, root, false);
  if (root.firstElementChild)
    for (const element of root.querySelectorAll(WATCHED)) inspectElement(scope, element, false);
}

import { patchMethod, replaceMethod, together, type Undo } from './patch.ts';
import { receive, settle } from './receive.ts';
import type { Scope } from './scope.ts';

const PARENT = ['append', 'prepend', 'replaceChildren'];
const CHILD = ['before', 'after', 'replaceWith'];

/**
 * Inspects what scripts insert, before it is connected: an inserted script or frame starts to load in the very call, so
 * that an observer comes too late. All ways of the DOM standard that take nodes are covered. Right after the call the
 * realms of new frames are guarded, before the page can reach into them.
 */
export function patchInsertions(scope: Scope): Undo {
  const { Node, Element, Document, DocumentFragment, CharacterData, Range } = scope.realm;
  // What stands second in these is where to go, or what to replace.
  const one = ['replaceChild', 'moveBefore'];
  const targets: [object | undefined, readonly string[]][] = [
    [Node.prototype, ['replaceChild']],
    [Element.prototype, [...PARENT, ...CHILD, 'insertAdjacentElement', 'moveBefore']],
    [Document.prototype, [...PARENT, 'moveBefore']],
    [DocumentFragment.prototype, [...PARENT, 'moveBefore']],
    [CharacterData.prototype, CHILD],
    [Range.prototype, ['insertNode', 'surroundContents']],
  ];
  const undos = targets.flatMap(([target, names]) =>
    names.map((name) =>
      patchMethod(target as Record<string, (...args: unknown[]) => unknown>, name, (call, self, args) => {
        const place = ((self as unknown as Range).startContainer ?? self) as Node;
        const nodes = one.includes(name) ? args.slice(0, 1) : args;
        const received = nodes.map((node) => receive(scope, CHILD.includes(name) ? place.parentNode : place, node));
        const result = call();
        for (const frames of received) settle(scope, frames);
        return result;
      }),
    ),
  );
  undos.push(patchHot(scope, Node.prototype));
  return together(undos);
}

/** The two that pages call by the ten thousand. */
function patchHot(scope: Scope, prototype: Node): Undo {
  const undos = [
    replaceMethod(prototype, 'appendChild', (native, isOn) => {
      const { appendChild } = {
        appendChild<T extends Node>(this: Node, node: T): T {
          // biome-ignore lint/complexity/noArguments: a rest parameter would make each of ten thousand calls allocate
          if (!isOn() || !node) return Reflect.apply(native, this, arguments) as T;
          const received = receive(scope, this, node);
          const result = native.call(this, node) as T;
          settle(scope, received);
          return result;
        },
      };
      return appendChild;
    }),
    replaceMethod(prototype, 'insertBefore', (native, isOn) => {
      const { insertBefore } = {
        insertBefore<T extends Node>(this: Node, node: T, child: Node | null): T {
          // biome-ignore lint/complexity/noArguments: a rest parameter would make each of ten thousand calls allocate
          if (!isOn() || !node || arguments.length < 2) return Reflect.apply(native, this, arguments) as T;
          const received = receive(scope, this, node);
          const result = native.call(this, node, child) as T;
          settle(scope, received);
          return result;
        },
      };
      return insertBefore;
    }),
  ];
  return together(undos);
}

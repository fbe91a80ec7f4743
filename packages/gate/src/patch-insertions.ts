import { type Intercept, patchAccessor, patchMethod, replaceMethod, type Skips, together, type Undo } from './patch.ts';
import { isIdle, KIND, type Kinded, PLAIN } from './plain.ts';
import { receive, receiveString, settle } from './receive.ts';
import type { Scope } from './scope.ts';

const PARENT = ['append', 'prepend', 'replaceChildren'];
type Insert = (...args: unknown[]) => unknown;

const CHILD = ['before', 'after', 'replaceWith'];

/**
 * Inspects what scripts insert, before it is connected: an inserted script or frame starts to load in the very call, so
 * that an observer comes too late. All ways of the DOM standard that take nodes are covered. Right after the call the
 * realms of new frames are guarded, before the page can reach into them.
 */
export function patchInsertions(scope: Scope): Undo {
  const {
    Node,
    Element,
    Document,
    DocumentFragment,
    CharacterData,
    HTMLOptionsCollection,
    HTMLSelectElement,
    Range,
    document,
  } = scope.realm;
  // What stands second in these is where to go, or what to replace.
  const one = ['replaceChild', 'moveBefore', 'add'];
  const targets: [object | undefined, readonly string[]][] = [
    [Node.prototype, ['replaceChild']],
    [HTMLSelectElement?.prototype, ['add']],
    [HTMLOptionsCollection?.prototype, ['add']],
    [Element.prototype, [...PARENT, ...CHILD, 'insertAdjacentElement', 'moveBefore']],
    [Document.prototype, [...PARENT, 'moveBefore']],
    [DocumentFragment.prototype, [...PARENT, 'moveBefore']],
    [CharacterData.prototype, CHILD],
    [Range.prototype, ['insertNode', 'surroundContents']],
  ];
  const undos = targets.flatMap(([target, names]) =>
    names.map((name) => {
      const insert: Intercept<Insert, object> = (call, self, args) => {
        const around = ((self as Range).startContainer ?? self) as Node;
        const place = CHILD.includes(name) ? around.parentNode : around;
        const count = one.includes(name) ? 1 : args.length;
        const nodes = args.slice(0, count).map((node) => receiveString(place, node));
        const received = nodes.map((node) => receive(scope, place, node));
        const result = call([...nodes, ...args.slice(count)]);
        for (const frames of received) settle(scope, frames);
        return result;
      };
      const skips: Skips<object> = (self, node, count) => count === 1 && isIdle(document, self, node);
      return patchMethod(target as Record<string, Insert>, name, insert, skips);
    }),
  );
  undos.push(patchHot(scope), patchRare(scope));
  return together(undos);
}

/** What inserts by other means than a method for nodes. */
function patchRare(scope: Scope): Undo {
  const { Document, HTMLTableElement } = scope.realm;
  const set = (call: () => void, self: Node, [node]: readonly unknown[]): void => {
    const received = receive(scope, self, node);
    call();
    settle(scope, received);
  };
  const undos = [
    patchAccessor<Document, HTMLElement>(Document.prototype, 'body', { set }),
    ...(['caption', 'tHead', 'tFoot'] as const).map((name) =>
      patchAccessor<HTMLTableElement, Element | null>(HTMLTableElement?.prototype, name as never, { set }),
    ),
  ];
  return together(undos);
}

/**
 * The two that pages call by the ten thousand. What `isIdle` asks of most nodes is written out in them: as long as browsers interpret such a
 * method, each call in it costs more than all three questions.
 */
function patchHot(scope: Scope): Undo {
  const { Node, document } = scope.realm;
  const undos = [
    replaceMethod(Node.prototype, 'appendChild', (native, isOn) => {
      const { appendChild } = {
        appendChild<T extends Node>(this: Node, node: T & Kinded): T {
          if (node?.[KIND] === PLAIN && node.firstElementChild === null && node.ownerDocument === document)
            return native.call(this, node) as T;
          if (isIdle(document, this, node) || !isOn()) return native.call(this, node) as T;
          const received = receive(scope, this, node);
          const result = native.call(this, node) as T;
          settle(scope, received);
          return result;
        },
      };
      return appendChild;
    }),
    replaceMethod(Node.prototype, 'insertBefore', (native, isOn) => {
      const { insertBefore } = {
        insertBefore<T extends Node>(this: Node, node: T & Kinded, child: Node | null): T {
          if (
            node?.[KIND] === PLAIN &&
            node.firstElementChild === null &&
            node.ownerDocument === document &&
            child !== undefined
          )
            return native.call(this, node, child) as T;
          // With too few arguments the native one has to throw.
          // biome-ignore lint/complexity/noArguments: a rest parameter would make each of ten thousand calls allocate
          if (arguments.length < 2) return Reflect.apply(native, this, arguments) as T;
          if (isIdle(document, this, node) || !isOn()) return native.call(this, node, child) as T;
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

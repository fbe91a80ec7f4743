import { askFirst } from './ask-first.ts';
import { type Constructor, patchConstructor, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Lets code that is made from text ask before it imports, as marked files do: `new Function('url', 'return import(url)')` is how libraries keep
 * bundlers off their imports. Out of reach stay `eval`, which sees the variables around it only as long as it is the browser's own, what makes
 * generator functions, and what makes a frame's async functions.
 */
export function patchFunctions({ realm }: Scope): Undo {
  const construct = (make: (args?: readonly unknown[]) => object, args: readonly unknown[]): object =>
    make(args.map((arg) => (typeof arg === 'string' ? askFirst(arg) : arg)));
  // It has no name of its own.
  const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => {}) as { constructor: Constructor };
  const undos = [realm, ...(realm === window ? [{ Function: AsyncFunction }] : [])].map((owner) =>
    patchConstructor(owner, 'Function', construct, true),
  );
  return together(undos);
}

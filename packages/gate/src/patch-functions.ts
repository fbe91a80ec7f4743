import { askFirst } from './ask-first.ts';
import { type Constructor, patchConstructor, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Lets code that is made from text ask before it imports, as marked files do: `new Function('url', 'return import(url)')` is how libraries keep
 * bundlers off their imports. Out of reach stay `eval`, which sees the variables around it only as long as it is the browser's own, and what
 * makes a frame's async functions and generators.
 */
export function patchFunctions({ realm }: Scope): Undo {
  const construct = (make: (args?: readonly unknown[]) => object, args: readonly unknown[]): object =>
    make(args.map((arg) => (typeof arg === 'string' ? askFirst(arg) : arg)));
  // Those of the other kinds have no name in a realm: a function of the kind leads to what makes them.
  const others = realm === window ? [async () => {}, function* () {}, async function* () {}] : [];
  const owners = [realm, ...others.map((made) => ({ Function: makerOf(made) }))];
  return together(owners.map((owner) => patchConstructor(owner, 'Function', construct, true)));
}

function makerOf(made: object): Constructor {
  return (Object.getPrototypeOf(made) as { constructor: Constructor }).constructor;
}

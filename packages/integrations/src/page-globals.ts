/** A page's `window`, of which nothing is known. */
export type Globals = Record<string, unknown>;

/**
 * Answers the list that a vendor's snippet keeps if it finds it (`window.uetq = window.uetq || []`), and makes it if it is missing; once the
 * vendor's code is there, what stands in its place. `undefined`: something else stands there.
 */
export function queueOf(page: object, name: string): { push(...entries: unknown[]): unknown } | undefined {
  const globals = page as Globals;
  if (!Object.hasOwn(globals, name) || globals[name] == null) globals[name] = [];
  const queue = globals[name];
  return isCallable(queue, 'push') ? queue : undefined;
}

/** Calls a method of a vendor's object; answers whether there was one. */
export function call(target: unknown, method: string, ...args: readonly unknown[]): boolean {
  if (!isCallable(target, method)) return false;
  (target as Methods)[method]?.(...args);
  return true;
}

type Methods = Record<string, (...args: unknown[]) => unknown>;

function isCallable(target: unknown, method: string): target is { push(...entries: unknown[]): unknown } {
  return target != null && typeof (target as Globals)[method] === 'function';
}

/**
 * Reads what a vendor's script, or its snippet's queue, has put on the window, at a path of names; `undefined` if it is not there. What the gate
 * has put in its place until then is an accessor, and no answer: the calls that its stub keeps are made up for later, and come first. Elements with that
 * id are none either. Never throws.
 */
export function readGlobal(page: object, ...path: readonly string[]): unknown {
  try {
    const [name = '', ...rest] = path;
    let value: unknown = Object.getOwnPropertyDescriptor(page, name)?.value;
    for (const key of rest) value = (value as Record<string, unknown> | null | undefined)?.[key];
    return value;
  } catch {
    return undefined;
  }
}

/** Calls a method that a vendor's script has put on the window, if it is there; answers whether it was. */
export function callGlobal(page: object, path: readonly string[], ...args: readonly unknown[]): boolean {
  const method = readGlobal(page, ...path);
  if (typeof method !== 'function') return false;
  const owner = path.length > 1 ? readGlobal(page, ...path.slice(0, -1)) : page;
  Reflect.apply(method, owner, args);
  return true;
}

/** Takes something back that was installed. */
export type Undo = () => void;

/** Any built-in function. */
// biome-ignore lint/suspicious/noExplicitAny: it stands for built-ins of every signature
type Builtin = (...args: any) => any;

/** What a patched function does instead: it gets the native one, and calls through unless it holds. */
export type Intercept<F extends Builtin, Self> = (native: F, self: Self, args: Parameters<F>) => ReturnType<F>;

/**
 * Replaces the method `name` of `target`. A proxy stands in for the built-in, so that its name, length, prototype and
 * `toString()` ("[native code]") stay what feature tests of the page expect.
 *
 * Does nothing where the method is missing. The undo restores the native only while ours is still in place: what
 * other code has put on top since then stays, and goes on through ours, which then only calls through.
 */
export function patchMethod<T extends object, K extends keyof T & string>(
  target: T | undefined,
  name: K,
  intercept: T[K] extends Builtin ? Intercept<T[K], T> : never,
): Undo {
  const { owner, descriptor } = findProperty(target, name);
  if (!descriptor?.value) return () => {};
  return redefine(owner, name, descriptor, { value: wrap(descriptor.value, intercept as never) });
}

/**
 * Replaces getter and setter of the accessor property `name` of `target`, in the manner of {@link patchMethod}. One that
 * cannot be set stays so.
 */
export function patchAccessor<T extends object, V>(
  target: T,
  name: keyof T & string,
  intercepts: { get?: Intercept<(this: T) => V, T>; set?: Intercept<(this: T, value: V) => void, T> },
): Undo {
  const { owner, descriptor } = findProperty(target, name);
  if (!descriptor?.get) return () => {};
  return redefine(owner, name, descriptor, {
    get: intercepts.get ? wrap(descriptor.get, intercepts.get as never) : descriptor.get,
    set: intercepts.set && descriptor.set ? wrap(descriptor.set, intercepts.set as never) : descriptor.set,
  });
}

/** Finds the object that really has the property: some engines keep it higher up than the standard says. */
export function findProperty(
  target: object | undefined | null,
  name: string,
): { owner: object; descriptor?: PropertyDescriptor } {
  for (let owner = target; owner; owner = Object.getPrototypeOf(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return { owner, descriptor };
  }
  return { owner: {} };
}

/** Runs every undo, the last installed first. */
export function undoAll(undos: readonly Undo[]): void {
  for (const undo of [...undos].reverse()) undo();
}

const active = new WeakMap<object, { on: boolean }>();

function wrap<F extends Builtin>(native: F, intercept: Intercept<F, unknown>): F {
  const state = { on: true };
  const proxy = new Proxy(native, {
    apply: (target, self, args) =>
      state.on ? intercept(target, self, args as Parameters<F>) : Reflect.apply(target, self, args),
  });
  active.set(proxy, state);
  return proxy;
}

function redefine(
  target: object,
  name: string,
  native: PropertyDescriptor,
  ours: { readonly [K in 'value' | 'get' | 'set']?: PropertyDescriptor[K] | undefined },
): Undo {
  Object.defineProperty(target, name, { ...native, ...ours } as PropertyDescriptor);
  return () => {
    for (const part of [ours.value, ours.get, ours.set]) {
      const state = part && active.get(part);
      if (state) state.on = false;
    }
    const present = Object.getOwnPropertyDescriptor(target, name);
    const isOurs = present?.value === ours.value && present?.get === ours.get && present?.set === ours.set;
    if (isOurs) Object.defineProperty(target, name, native);
  };
}

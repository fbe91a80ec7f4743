/** Takes something back that was installed. */
export type Undo = () => void;

/** Any built-in function. */
// biome-ignore lint/suspicious/noExplicitAny: it stands for built-ins of every signature
type Builtin = (...args: any) => any;

/** Calls a built-in as the page did, or with other arguments, or on another object. */
type Call<F extends Builtin> = (args?: readonly unknown[], self?: unknown) => ReturnType<F>;

/** What a patched function does instead: it calls through, unless it holds. */
export type Intercept<F extends Builtin, Self> = (call: Call<F>, self: Self, args: Parameters<F>) => ReturnType<F>;

/** Tells of a call, by its object, its first argument and how many there are, that it is none of ours: it goes through at once. Must be cheap. */
export type Skips<Self> = (self: Self, first: unknown, count: number) => boolean;

/**
 * Replaces the method `name` of `target`. A plain function stands in for the built-in, with its name and length, and no
 * constructor either; {@link hideSource} answers for its text, so that it stays what feature tests of the page expect. A call
 * through a proxy would take 1.2 times as long in Chromium and 2 times in Firefox.
 *
 * Does nothing where the method is missing. The undo restores the native only while ours is still in place: what
 * other code has put on top since then stays, and goes on through ours, which then only calls through.
 */
export function patchMethod<T extends object, K extends keyof T & string>(
  target: T | undefined,
  name: K,
  intercept: T[K] extends Builtin ? Intercept<T[K], T> : never,
  skips?: Skips<T>,
): Undo {
  const { owner, descriptor } = findProperty(target, name);
  if (!descriptor?.value) return () => {};
  return redefine(owner, name, descriptor, { value: wrap(descriptor.value, intercept as never, skips as never) });
}

/**
 * Replaces a method that pages call by the ten thousand, by a function of its own that the browser can compile for it alone. `make`
 * gets the native and answers a method with its name and parameters, written in an object literal so that it is no constructor.
 *
 * @param make `isOn()` turns false with the undo; from then on it must only call through
 */
export function replaceMethod<T extends object, K extends keyof T & string>(
  target: T | undefined,
  name: K,
  make: (native: T[K], isOn: () => boolean) => T[K],
): Undo {
  const { owner, descriptor } = findProperty(target, name);
  if (!descriptor?.value) return () => {};
  return redefine(owner, name, descriptor, { value: standIn(descriptor.value, make as never) });
}

/** Replaces the getter or the setter of an accessor property, in the manner of {@link replaceMethod}. */
export function replaceAccessor<T extends object, P extends 'get' | 'set', F extends Builtin>(
  target: T | undefined,
  name: keyof T & string,
  part: P,
  make: (native: F, isOn: () => boolean) => F,
): Undo {
  const { owner, descriptor } = findProperty(target, name);
  const native = descriptor?.[part] as F | undefined;
  if (!descriptor || !native) return () => {};
  return redefine(owner, name, descriptor, { [part]: standIn(native, make) });
}

/** Lets `Function.prototype.toString` of a realm answer for what was put in place as for the natives. */
export function hideSource(realm: { Function: FunctionConstructor }): Undo {
  return patchMethod(realm.Function.prototype as { toString(): string }, 'toString', (call, self, args) =>
    call(args, sources.get(self) ?? self),
  );
}

/** The native that each replacement stands for. */
const sources = new WeakMap<object, object>();

/**
 * Replaces a constructor. `construct` gets what `new` got, and answers what `new` answers; `make` is the native `new`, with what
 * the page passed or with other arguments.
 *
 * @param isCallable it makes the same without `new`, as only functions do
 */
export function patchConstructor(
  realm: object,
  name: string,
  construct: (make: (args?: readonly unknown[]) => object, args: unknown[], newTarget: Constructor) => object,
  isCallable = false,
): Undo {
  const { owner, descriptor } = findProperty(realm, name);
  const native = descriptor?.value as Constructor | undefined;
  if (!descriptor || !native) return () => {};
  const state = { on: true };
  const handler: ProxyHandler<Constructor> = {
    construct(target, given, newTarget) {
      const make = (args: readonly unknown[] = given): object => Reflect.construct(target, args, newTarget);
      return state.on ? construct(make, given, newTarget as Constructor) : make();
    },
  };
  const ours: Constructor = new Proxy(native, handler);
  if (isCallable) {
    handler.apply = (target, self, given) => {
      const make = (args: readonly unknown[] = given): object => Reflect.apply(target as never, self, args);
      return state.on ? construct(make, given, ours) : make();
    };
  }
  active.set(ours, state);
  // `socket.constructor === WebSocket` holds for what the constructor itself makes.
  const undoLink = redefine(
    native.prototype,
    'constructor',
    { value: native, writable: true, configurable: true, enumerable: false },
    { value: ours },
  );
  const undo = redefine(owner, name, descriptor, { value: ours });
  return together([undoLink, undo]);
}

/** Anything that `new` takes. */
export type Constructor = (new (...args: unknown[]) => object) & { prototype: object };

/** Replaces getter and setter of the accessor property `name` of `target`, in the manner of {@link patchMethod}. */
export function patchAccessor<T extends object, V>(
  target: T | undefined,
  name: keyof T & string,
  intercepts: {
    get?: Intercept<(this: T) => V, T>;
    set?: Intercept<(this: T, value: V) => void, T>;
    skips?: Skips<T> | undefined;
  },
): Undo {
  const { owner, descriptor } = findProperty(target, name);
  if (!descriptor?.get) return () => {};
  const { get, set, skips } = intercepts;
  return redefine(owner, name, descriptor, {
    ...(get && { get: wrap(descriptor.get, get as never, skips as never) }),
    ...(set && descriptor.set && { set: wrap(descriptor.set, set as never, skips as never) }),
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

/** Makes one undo of many, the last installed first; of those too that are added to `undos` until it is called. */
export function together(undos: readonly Undo[]): Undo {
  return () => {
    for (const undo of [...undos].reverse()) undo();
  };
}

const active = new WeakMap<object, { on: boolean }>();

/** Gives what `make` answers the name and length of the native that it stands for, and the answer to whether it is still in place. */
function standIn<F extends Builtin>(native: F, make: (native: F, isOn: () => boolean) => F): F {
  const state = { on: true };
  const ours = make(native, () => state.on);
  Object.defineProperties(ours, Object.getOwnPropertyDescriptors(native) as PropertyDescriptorMap);
  active.set(ours, state);
  sources.set(ours, native);
  return ours;
}

function wrap<F extends Builtin>(native: F, intercept: Intercept<F, unknown>, skips?: Skips<unknown>): F {
  return standIn(native, (_, isOn) => {
    // A method is no constructor.
    const { ours } = {
      ours(this: unknown, first?: unknown): unknown {
        // biome-ignore lint/complexity/noArguments: a rest parameter would make each of ten thousand calls allocate
        const given = arguments;
        if (!isOn() || skips?.(this, first, given.length))
          return given.length === 1 ? native.call(this, first) : Reflect.apply(native, this, given);
        const args = [...given];
        const call: Call<F> = (others = args, self = this) => Reflect.apply(native, self, others);
        return intercept(call, this, args as Parameters<F>);
      },
    };
    return ours as F;
  });
}

function isOurs(present: PropertyDescriptor | undefined, ours: PropertyDescriptor): boolean {
  return (['value', 'get', 'set'] as const).every((part) => !(part in ours) || present?.[part] === ours[part]);
}

function redefine(target: object, name: string, native: PropertyDescriptor, ours: PropertyDescriptor): Undo {
  Object.defineProperty(target, name, { ...native, ...ours });
  return () => {
    for (const part of [ours.value, ours.get, ours.set]) {
      const state = part && active.get(part);
      if (state) state.on = false;
    }
    const present = Object.getOwnPropertyDescriptor(target, name);
    if (isOurs(present, ours)) Object.defineProperty(target, name, native);
  };
}

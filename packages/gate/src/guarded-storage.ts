/** The two areas of web storage, by their names on `window`. */
export const STORAGE_AREAS = ['localStorage', 'sessionStorage'] as const;

/** One of {@link STORAGE_AREAS}. */
export type StorageArea = (typeof STORAGE_AREAS)[number];

/** What happens on the way into a storage. */
export interface StorageGuard {
  /** Lets `make` write, at once or later. */
  write(area: StorageArea, name: string, make: () => void): void;
  /** Hears that a key was removed. */
  forget(area: StorageArea, name: string): void;
}

/** A storage, and what the page gets in its place. */
export interface GuardedStorage {
  readonly native: Storage;
  readonly proxy: Storage;
  readonly area: StorageArea;
  /** Lets everything through from now on: a page that keeps `proxy` can go on with it when the natives are back. */
  retire(): void;
}

/** By native and by proxy. Of every realm: a page may lend one realm's methods to another one's storage. */
const known = new WeakMap<object, GuardedStorage>();

/** The guarded storage that `storage` is, as native or as proxy. */
export function guardedOf(storage: object): GuardedStorage | undefined {
  return known.get(storage);
}

/** The native storage behind a proxy; anything else is answered as it is. */
export function nativeOf<T>(value: T): T {
  return (known.get(value as object)?.native as T | undefined) ?? value;
}

/**
 * Puts a proxy before `native`, always the same one. Keys that are written as properties (`localStorage.x = 1`, `delete`,
 * `Object.assign`, `Object.defineProperty`) belong to the object itself, so that no patch of a prototype sees them.
 * Everything else goes to the native object; the methods and `length` of its prototype need {@link nativeOf} their `this`.
 */
export function guardStorage(native: Storage, area: StorageArea, guard: StorageGuard): GuardedStorage {
  const before = known.get(native);
  if (before) return before;
  const write = (name: string, value: unknown): true => {
    const text = asText(value);
    guard.write(area, name, () => Reflect.set(native, name, text));
    return true;
  };
  const handler: ProxyHandler<Storage> = {
    set: (target, name, value, receiver) =>
      typeof name === 'string' && receiver === proxy ? write(name, value) : Reflect.set(target, name, value, receiver),
    defineProperty: (target, name, descriptor) =>
      typeof name === 'string' && 'value' in descriptor
        ? write(name, descriptor.value)
        : Reflect.defineProperty(target, name, descriptor),
    deleteProperty(target, name) {
      guard.forget(area, String(name));
      return Reflect.deleteProperty(target, name);
    },
  };
  const proxy = new Proxy(native, handler);
  const guarded: GuardedStorage = {
    native,
    proxy,
    area,
    retire() {
      known.delete(native);
      for (const trap of Object.keys(handler)) Reflect.deleteProperty(handler, trap);
      handler.get = (target, name) => {
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      };
    },
  };
  known.set(native, guarded);
  known.set(proxy, guarded);
  return guarded;
}

/** Converts as the browser does: what has no text, such as a symbol, throws. */
export function asText(value: unknown): string {
  return `${value}`;
}

/** At most this many calls wait. The first ones are kept: they configure the library. */
const MAX_CALLS = 500;

/** Stands in for a global that is not there yet. */
export interface Stub {
  /** What the page finds: it can be called, constructed, read and written at any depth, and never throws. */
  readonly value: unknown;
  /** Keeps what is called from now on, or forgets it and what was kept. */
  keep(isKept: boolean): void;
  /**
   * Makes every kept call once, in order, and passes on what is called from now on. A function that is not there yet keeps its calls, because
   * many libraries come in two steps; answers whether all were made.
   */
  replay(): boolean;
}

type Callable = (...args: unknown[]) => unknown;
type Members = Record<PropertyKey, unknown>;

/** What a stub is where the page wants a text, a number or a list of it. */
const EMPTY: object = {
  [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? Number.NaN : ''),
  [Symbol.iterator]: () => [].values(),
};

/**
 * Creates a stub. What it answers are stubs again, which stand for what the real calls will answer: `load().page()` works.
 * As text it is empty, as a number not one, as a list it has no items.
 *
 * @param real reads the real global, once it is there
 * @param isLooking tells whether the library itself is running: to it everything is as yet empty
 */
export function createStub(real: () => unknown, isLooking: () => boolean = () => false): Stub {
  /** Each answers whether it has to wait for longer. */
  let calls: (() => boolean)[] = [];
  let isKept = true;
  let isReal = false;
  let isReplaying = false;
  /** What the stubs that were given out stand for. */
  const reads = new WeakMap<object, () => unknown>();
  const unwrap = (value: unknown): unknown => {
    const read = reads.get(value as object);
    return read ? read() : value;
  };

  /** Keeps `act` for when `canAct`; the stub that it returns stands for its result. */
  function record(act: () => unknown, canAct: () => boolean): unknown {
    let result: unknown;
    let isMade = false;
    if (isKept && !isReal && calls.length < MAX_CALLS) {
      calls.push(() => {
        isMade = canAct();
        if (isMade) result = act();
        return !isMade;
      });
    }
    return create(
      () => result,
      () => isMade,
    );
  }

  /** @param isMade tells whether the call has been made whose result this stands for */
  function create(read: () => unknown, isMade?: () => boolean): unknown {
    function target(): void {}
    const members = Object.setPrototypeOf(target, EMPTY) as Members;
    const isReady = (): boolean => isReal && read() != null;
    const canCall = (): boolean => typeof read() === 'function';
    const call = (act: () => unknown): unknown => (isReal && canCall() ? act() : record(act, canCall));

    /** The same property is the same stub. */
    function member(key: PropertyKey): unknown {
      if (key === 'then' && !isReal) return isMade && then;
      if (typeof key === 'string' && !Object.hasOwn(target, key))
        members[key] = create(() => (read() as Members | undefined)?.[key]);
      return members[key];
    }

    /** Nothing that awaits an answer may hang until a visitor decides; a callback can wait for the real one. */
    function then(done: Callable, failed: Callable): unknown {
      return isNative(done)
        ? done(create(read))
        : record(() => Promise.resolve(read()).then(done, failed), isMade ?? canCall);
    }

    const proxy = new Proxy(members, {
      get(_, key) {
        // What the page keeps of a stub may be what the library looks for: `window.analytics = …load()`.
        if (!isReady()) return isReplaying || isLooking() ? undefined : member(key);
        const value = (read() as Members)[key];
        return typeof value === 'function' && typeof key === 'string' ? member(key) : value;
      },
      set(_, key, value) {
        const act = (): void => {
          (read() as Members)[key] = unwrap(value);
        };
        members[key] = value;
        if (isReady()) act();
        else record(act, () => read() != null);
        return true;
      },
      apply: (_, self, args) => call(() => Reflect.apply(read() as Callable, unwrap(self), args.map(unwrap))),
      construct: (_, args) => call(() => Reflect.construct(read() as Callable, args.map(unwrap))) as object,
    });
    reads.set(proxy, read);
    return proxy;
  }

  return {
    value: create(real),
    keep(kept) {
      isKept = kept;
      if (!kept) calls = [];
    },
    replay() {
      isReal = true;
      isReplaying = true;
      calls = calls.filter((call) => {
        try {
          return call();
        } catch {
          // What the real library does not take must not keep back the next call.
          return false;
        }
      });
      isReplaying = false;
      return !calls.length;
    },
  };
}

/** `await` hands over the engine's own functions. */
function isNative(callback: unknown): callback is Callable {
  return typeof callback === 'function' && /\[native code/.test(Function.prototype.toString.call(callback));
}

import type { Constructor } from './patch.ts';
import { findProperty, patchAccessor, patchMethod, together, type Undo } from './patch.ts';
import type { Realm } from './scope.ts';

/** What a page talks to while the real thing must not be made yet: the same class, the same events. */
interface StandIn {
  readonly object: EventTarget;
  /** Puts the real thing behind it: from now on everything goes through, and its events come out. */
  connect(real: EventTarget): void;
}

/** What a stand-in does before the real thing is there. */
interface Behaviour {
  /** Values of properties; those of `on…` are kept by the stand-in itself. */
  readonly values: Record<string, unknown>;
  /** Methods; one that is not among them does nothing. */
  readonly methods: Record<string, (...args: never[]) => unknown>;
}

/** Creates stand-ins of one class. */
export interface StandIns {
  create(newTarget: Constructor, behaviour: Behaviour): StandIn;
  undo: Undo;
}

interface State extends Behaviour {
  real?: EventTarget;
}

/**
 * Prepares the class `name` of a realm for stand-ins: an EventTarget with the prototype of the class is one to `instanceof` and
 * to listeners, and the accessors and methods of the class are taught to answer for it.
 *
 * @param types the events of the class, which a stand-in hands on
 */
export function createStandIns(realm: Realm, name: keyof Realm & string, types: readonly string[]): StandIns {
  const { prototype } = realm[name] as unknown as Constructor;
  const states = new WeakMap<object, State>();
  const undos = Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, { get, value }]) =>
    get ? answerProperty(prototype, key, states) : answerMethod(prototype, key, value, states),
  );
  return {
    create(newTarget, behaviour) {
      const object = Reflect.construct(realm.EventTarget, [], newTarget) as EventTarget;
      const state: State = { ...behaviour };
      states.set(object, state);
      return {
        object,
        connect(real) {
          state.real = real;
          for (const type of types) real.addEventListener(type, (event) => object.dispatchEvent(copyOf(event)));
        },
      };
    },
    undo: together(undos),
  };
}

function answerProperty(prototype: object, key: string, states: WeakMap<object, State>): Undo {
  const { descriptor } = findProperty(prototype, key);
  return patchAccessor<Record<string, unknown>, unknown>(prototype as Record<string, unknown>, key, {
    get(call, self) {
      const state = states.get(self);
      if (!state) return call();
      if (key.startsWith('on') || !state.real) return state.values[key] ?? null;
      return descriptor?.get?.call(state.real);
    },
    set(call, self, [value]) {
      const state = states.get(self);
      if (!state) return call([value]);
      if (key.startsWith('on')) replaceHandler(self as unknown as EventTarget, key.slice(2), state.values, value);
      else if (state.real) descriptor?.set?.call(state.real, value);
      else state.values[key] = value;
    },
  });
}

function answerMethod(prototype: object, key: string, value: unknown, states: WeakMap<object, State>): Undo {
  if (typeof value !== 'function' || key === 'constructor') return () => {};
  return patchMethod(prototype as Record<string, (...args: unknown[]) => unknown>, key, (call, self, args) => {
    const state = states.get(self);
    if (!state?.real) return state ? state.methods[key]?.(...(args as never[])) : call();
    return call(args, state.real);
  });
}

/** A handler attribute is one listener, which keeps its place when it is set again. */
function replaceHandler(target: EventTarget, type: string, values: Record<string, unknown>, handler: unknown): void {
  const key = `on${type}`;
  if (!(key in values)) {
    target.addEventListener(type, (event) => {
      const present = values[key];
      if (typeof present === 'function') Reflect.apply(present, target, [event]);
    });
  }
  values[key] = typeof handler === 'function' ? handler : null;
}

function copyOf(event: Event): Event {
  return new (event.constructor as typeof Event)(event.type, event);
}

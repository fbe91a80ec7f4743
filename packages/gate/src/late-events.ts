import { patchAccessor, patchMethod, together, type Undo } from './patch.ts';
import type { Realm } from './scope.ts';

/** The events of a page's start, in the order in which they come. */
const ORDER = ['readystatechange', 'DOMContentLoaded', 'load', 'pageshow'];

/** A call that is to be made because its event has passed. */
interface Call {
  readonly target: EventTarget;
  readonly type: string;
  /** Left out for what stands in the handler property, `onload`, when the call is made. */
  readonly listener?: EventListenerOrEventListenerObject | null;
  readonly options?: AddEventListenerOptions | boolean | undefined;
}

/** The calls that wait. */
export interface LateEvents {
  /** Makes them, each as a task of its own, in the order of their events. */
  flush(): void;
  undo: Undo;
}

/**
 * Gives a script that runs late the events that it would have seen in its turn: what it registers for
 * `DOMContentLoaded`, `load` and the like once they have passed is called, asynchronously and once. Other scripts'
 * listeners are left alone.
 *
 * @param isLate tells whether the script that runs now was released
 * @param isReleasing tells whether others are still to run: in a page's start these events come after all of them
 */
export function patchLateEvents(realm: Realm, isLate: () => boolean, isReleasing: () => boolean): LateEvents {
  const { prototype } = realm.EventTarget;
  const { removeEventListener } = prototype;
  let calls: Call[] = [];

  function expect(call: Call): void {
    if (!isLate() || !hasPassed(realm, call) || calls.some((each) => isSame(each, call))) return;
    calls.push(call);
    if (!isReleasing()) queueMicrotask(flush);
  }

  function flush(): void {
    for (const type of ORDER) {
      for (const call of calls) if (call.type === type) setTimeout(() => make(call));
    }
  }

  function make(call: Call): void {
    if (!calls.includes(call)) return;
    calls = calls.filter((each) => each !== call);
    const { target, type, options } = call;
    const { once, signal } = Object(options) as AddEventListenerOptions;
    if (signal?.aborted) return;
    const listener = call.listener ?? (target as unknown as Record<string, Call['listener']>)[`on${type}`];
    if (once && listener) removeEventListener.call(target, type, listener, options);
    const event = createEvent(realm, type, target);
    if (typeof listener === 'function') listener.call(target, event);
    else listener?.handleEvent(event);
  }

  const handlers: [object, string][] = [
    [realm, 'load'],
    [realm, 'pageshow'],
    [realm.HTMLBodyElement.prototype, 'load'],
    [realm.Document.prototype, 'readystatechange'],
  ];
  const undos = [
    patchMethod(prototype, 'addEventListener', (call, self, args) => {
      call();
      const [type, listener, options] = args;
      if (ORDER.includes(type) && listener) expect({ target: self ?? realm, type, listener, options });
    }),
    patchMethod(prototype, 'removeEventListener', (call, self, args) => {
      call();
      const [type, listener, options] = args;
      if (calls.length > 0)
        calls = calls.filter((each) => !isSame(each, { target: self ?? realm, type, listener, options }));
    }),
    ...handlers.map(([owner, type]) =>
      patchAccessor(owner as Record<string, unknown>, `on${type}`, {
        set(call, _self, [handler]) {
          call([handler]);
          // The body's `onload` is the window's.
          expect({ target: type === 'readystatechange' ? realm.document : realm, type });
        },
      }),
    ),
  ];
  return { flush, undo: together(undos) };
}

/** Tells whether what is expected will not come by itself any more: the browser has called its target. */
function hasPassed({ document, performance }: Realm, { target, type }: Call): boolean {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!timing) return false;
  const isDocument = target === document;
  if (type === 'readystatechange') return isDocument && document.readyState !== 'loading';
  if (target !== document.defaultView && !isDocument) return false;
  if (type === 'DOMContentLoaded') {
    return (isDocument ? timing.domContentLoadedEventStart : timing.domContentLoadedEventEnd) > 0;
  }
  return !isDocument && timing.loadEventStart > 0;
}

/** What the DOM counts as one and the same listener. */
function isSame(a: Call, b: Call): boolean {
  return a.target === b.target && a.type === b.type && a.listener === b.listener && isCapture(a) === isCapture(b);
}

function isCapture({ options }: Call): boolean {
  return typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
}

/** These events are the document's, whoever listens; a made event has no target before it is dispatched. */
function createEvent(realm: Realm, type: string, currentTarget: EventTarget): Event {
  const EventType = type === 'pageshow' ? realm.PageTransitionEvent : realm.Event;
  const event = new EventType(type, { bubbles: type === 'DOMContentLoaded' });
  return Object.defineProperties(event, { target: { value: realm.document }, currentTarget: { value: currentTarget } });
}

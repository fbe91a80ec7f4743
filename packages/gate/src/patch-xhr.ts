import type { Subject } from '@sluice/core';
import { patchMethod, type Undo, undoAll } from './patch.ts';
import type { Scope } from './scope.ts';

interface Opened {
  readonly subject: Subject;
  readonly address: string;
  readonly method: string;
  readonly isAsync: boolean;
}

/** An address that fetching answers with a network error, without any network. */
const NOWHERE = 'about:invalid';

/**
 * Holds `XMLHttpRequest`: `open` only notes where it goes, `send` waits while the visitor is being asked. If it will not
 * be granted the same object is opened to {@link NOWHERE}, so that the browser itself fires the events of a network
 * error; a synchronous request throws `NetworkError`, as it would without a network.
 *
 * @see https://xhr.spec.whatwg.org/#the-send()-method
 */
export function patchXhr({ realm, classify, holds }: Scope): Undo {
  const { prototype } = realm.XMLHttpRequest;
  const open = prototype.open as (this: XMLHttpRequest, method: string, url: string, isAsync: boolean) => void;
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  const held = new WeakSet<XMLHttpRequest>();
  const undos = [
    patchMethod(prototype, 'open', (native, self, args: unknown[]) => {
      const [method, url, isAsync = true] = args;
      const address = String(url);
      const subject = classify(address, 'xhr');
      held.delete(self);
      if (subject) opened.set(self, { subject, address, method: String(method), isAsync: Boolean(isAsync) });
      else opened.delete(self);
      return Reflect.apply(native, self, args as never);
    }),
    patchMethod(prototype, 'send', (native, self, args) => {
      const request = opened.get(self);
      if (!request || holds.passes('xhr', request.subject, request.address)) return Reflect.apply(native, self, args);
      const fail = (): void => {
        open.call(self, request.method, NOWHERE, request.isAsync);
        native.call(self);
      };
      if (!request.isAsync) return fail();
      held.add(self);
      holds.add({
        kind: 'xhr',
        subject: request.subject,
        what: request.address,
        release() {
          if (held.delete(self)) Reflect.apply(native, self, args);
          return undefined;
        },
        drop() {
          if (held.delete(self)) fail();
        },
      });
    }),
    patchMethod(prototype, 'abort', (native, self, args) => {
      held.delete(self);
      return Reflect.apply(native, self, args);
    }),
  ];
  return () => undoAll(undos);
}

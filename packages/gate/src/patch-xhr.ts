import type { Subject } from '@sluice/core';
import type { Hold } from './hold.ts';
import { patchMethod, together, type Undo } from './patch.ts';
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
  const held = new WeakMap<XMLHttpRequest, Hold>();
  const forget = (request: XMLHttpRequest): void => {
    holds.remove(held.get(request));
    held.delete(request);
  };
  const undos = [
    patchMethod(prototype, 'open', (call, self, args: unknown[]) => {
      const [method, url, isAsync] = args;
      const subject = classify(url, 'xhr');
      forget(self);
      // Only a missing third argument means async; one that is `undefined` does not.
      const request = { method: String(method), isAsync: args.length < 3 || Boolean(isAsync) };
      if (subject) opened.set(self, { subject, address: String(url), ...request });
      else opened.delete(self);
      return call();
    }),
    patchMethod(prototype, 'send', (call, self) => {
      const request = opened.get(self);
      if (!request || holds.passes('xhr', request.subject, request.address)) return call();
      const fail = (): void => {
        open.call(self, request.method, NOWHERE, request.isAsync);
        call();
      };
      if (!request.isAsync) return fail();
      const hold: Hold = {
        kind: 'xhr',
        subject: request.subject,
        what: request.address,
        release() {
          held.delete(self);
          call();
        },
        drop() {
          held.delete(self);
          fail();
        },
      };
      held.set(self, hold);
      holds.add(hold);
    }),
    patchMethod(prototype, 'abort', (call, self) => {
      forget(self);
      return call();
    }),
  ];
  return together(undos);
}

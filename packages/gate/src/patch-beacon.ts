import { patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds `navigator.sendBeacon`. The caller hears `true`, which promises only that the browser has queued it; a held
 * beacon is sent once after a grant, or dropped.
 *
 * @see https://w3c.github.io/beacon/#sendbeacon-method
 */
export function patchBeacon(scope: Scope): Undo {
  const undos = [patchSendBeacon(scope), patchFetchLater(scope)];
  return together(undos);
}

function patchSendBeacon({ realm, classify, holds }: Scope): Undo {
  return patchMethod(realm.Navigator?.prototype, 'sendBeacon', (call, _self, args) => {
    const address = String(args[0]);
    const subject = classify(address, 'beacon');
    if (!subject || holds.passes('beacon', subject, address)) return call();
    holds.add({
      kind: 'beacon',
      subject,
      what: address,
      release: call,
      drop() {},
    });
    return true;
  });
}

type FetchLater = (input: RequestInfo | URL, init?: RequestInit) => { readonly activated: boolean };

/**
 * `fetchLater` promises to send some time, at the latest as the page is left. A held one is asked for once it is granted.
 *
 * @see https://wicg.github.io/pending-beacon/
 */
function patchFetchLater({ realm, classify, holds }: Scope): Undo {
  return patchMethod(realm as unknown as { fetchLater: FetchLater }, 'fetchLater', (call, _self, args) => {
    const [input] = args;
    const address = String(typeof input === 'object' && 'url' in input ? input.url : input);
    const subject = classify(address, 'beacon');
    if (!subject || holds.passes('beacon', subject, address)) return call();
    let sent: { readonly activated: boolean } | undefined;
    holds.add({
      kind: 'beacon',
      subject,
      what: address,
      release() {
        sent = call();
      },
      drop() {},
    });
    return {
      get activated() {
        return sent?.activated ?? false;
      },
    };
  });
}

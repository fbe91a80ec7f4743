import { patchMethod, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds `navigator.sendBeacon`. The caller hears `true`, which promises only that the browser has queued it; a held
 * beacon is sent once after a grant, or dropped.
 *
 * @see https://w3c.github.io/beacon/#sendbeacon-method
 */
export function patchBeacon({ realm, classify, holds }: Scope): Undo {
  return patchMethod(realm.Navigator?.prototype, 'sendBeacon', (native, self, args) => {
    const address = String(args[0]);
    const subject = classify(address, 'beacon');
    if (!subject || holds.passes('beacon', subject, address)) return Reflect.apply(native, self, args);
    holds.add({
      kind: 'beacon',
      subject,
      what: address,
      release() {
        Reflect.apply(native, self, args);
        return undefined;
      },
      drop() {},
    });
    return true;
  });
}

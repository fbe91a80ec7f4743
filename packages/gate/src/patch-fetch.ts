import { patchMethod, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds `fetch`: the promise stays open while the visitor is being asked, then the request is sent once, with what the
 * caller gave. If it will not be granted it fails as an unreachable network does, which callers have to expect anyway.
 */
export function patchFetch({ realm, classify, holds }: Scope): Undo {
  return patchMethod(realm, 'fetch', (native, self, args) => {
    const [input] = args;
    const address = input instanceof realm.Request ? input.url : String(input);
    const subject = classify(address, 'fetch');
    if (!subject || holds.passes('fetch', subject, address)) return Reflect.apply(native, self, args);
    return new Promise((resolve, reject) => {
      holds.add({
        kind: 'fetch',
        subject,
        what: address,
        release() {
          resolve(Reflect.apply(native, self, args));
          return undefined;
        },
        drop: () => reject(new realm.TypeError('Failed to fetch')),
      });
    });
  });
}

import type { Hold } from './hold.ts';
import { patchMethod, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds `fetch`: the promise stays open while the visitor is being asked, then the request is sent once, with what the
 * caller gave. If it will not be granted it fails as an unreachable network does, which callers have to expect anyway.
 */
export function patchFetch({ realm, classify, holds }: Scope): Undo {
  return patchMethod(realm, 'fetch', (call, _self, args) => {
    const [input, init] = args;
    const request = typeof input === 'object' && input !== null && 'url' in input ? input : undefined;
    const address = request?.url ?? input;
    const signal = init?.signal ?? request?.signal;
    const subject = classify(address, 'fetch');
    if (!subject || signal?.aborted || holds.passes('fetch', subject, String(address))) {
      return call();
    }
    return new Promise((resolve, reject) => {
      const hold: Hold = {
        kind: 'fetch',
        subject,
        what: String(address),
        release: () => resolve(call()),
        drop: () => reject(new realm.TypeError('Failed to fetch')),
      };
      signal?.addEventListener('abort', () => {
        holds.remove(hold);
        reject(signal.reason);
      });
      holds.add(hold);
    });
  });
}

import { patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/** `Cache.add` fetches by itself: for a vendor it goes by way of the page's `fetch`, which waits or fails. */
export function patchCaches({ realm, classify }: Scope): Undo {
  const prototype = (realm as { Cache?: typeof Cache }).Cache?.prototype;
  const isVendors = (input: RequestInfo | URL): boolean =>
    classify(typeof input === 'object' && 'url' in input ? input.url : input, 'fetch') !== undefined;
  const put = async (cache: Cache, input: RequestInfo | URL): Promise<void> => {
    const response = await realm.fetch(input);
    if (!response.ok) throw new realm.TypeError('Request failed');
    await cache.put(input, response);
  };
  const undos = [
    patchMethod(prototype, 'add', (call, self, args) => (isVendors(args[0]) ? put(self, args[0]) : call())),
    patchMethod(prototype, 'addAll', async (call, self, args) => {
      const inputs = [...args[0]];
      if (!inputs.some(isVendors)) return call();
      await Promise.all(inputs.map((input) => put(self, input)));
    }),
  ];
  return together(undos);
}

import type { CommitQueue } from '../commit-queue.ts';
import type { Store } from '../store/store.ts';

/**
 * Creates the queue of a Durable Object: it hands everything on at once. Batches would win nothing: the runtime itself writes together what
 * arrives while a write is under way, and turns callers away where too many wait.
 *
 * @see https://developers.cloudflare.com/durable-objects/reference/in-memory-state/
 */
export function createDirectQueue(store: Store): Pick<CommitQueue, 'add' | 'erase'> {
  return {
    async add(received) {
      const [result] = await store.put([received]);
      if (!result) throw new TypeError('the store answered no result for its receipt');
      return result;
    },
    erase: (holder, erasedAt) => store.erase(holder, erasedAt),
  };
}

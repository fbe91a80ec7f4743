import { exampleReceived } from '../../store/example-receipt.ts';
import { createMemoryStore } from '../../store/memory-store.ts';
import type { Store, StoredReceipt } from '../../store/store.ts';

/** A store with any number of receipts, none of which is kept. */
export interface GeneratedStore {
  readonly store: Store;
  /** How many pages were read. */
  pages(): number;
}

/**
 * Creates a store that makes its receipts when they are read, `total` of them.
 *
 * @param failAt the page whose reading fails, the first is 1
 */
export function createGeneratedStore(total: number, failAt: number = Number.POSITIVE_INFINITY): GeneratedStore {
  const { receipt, body, ...example } = exampleReceived();
  const { site, event, source, regime } = receipt;
  const [start, end] = body.split(receipt.id);
  let pages = 0;

  function made(index: number): StoredReceipt {
    const id = `0195790e-1a40-7000-8000-${index.toString(16).padStart(12, '0')}`;
    return { seq: index, id, site, event, source, regime, ...example, body: `${start}${id}${end}` };
  }

  const store: Store = {
    ...createMemoryStore(),
    async list(_range, after, limit) {
      pages++;
      if (pages === failAt) throw new Error('disk I/O error at /var/lib/secret.db');
      const first = after === '' ? 1 : Number.parseInt(after.slice(-12), 16) + 1;
      const length = Math.max(0, Math.min(limit, total - first + 1));
      return Array.from({ length }, (_, index) => made(first + index));
    },
  };
  return { store, pages: () => pages };
}

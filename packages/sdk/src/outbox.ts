import type { Receipt } from '@sluice/core';
import { createStore, del, entries, set } from 'idb-keyval';

/** Receipts that the collector has not confirmed yet. */
export interface Outbox {
  /** Keeps a receipt, across pages and restarts where the browser lets it. */
  add(receipt: Receipt): Promise<void>;
  /** Every receipt that waits, oldest first. */
  all(): Promise<Receipt[]>;
  remove(id: string): Promise<void>;
}

/**
 * Creates the outbox in IndexedDB, which is opened with the first use: nothing is stored before a choice. Where it is
 * refused (private windows, full disks) receipts wait in memory, as long as the page lives.
 */
export function createOutbox(): Outbox {
  let opened: ReturnType<typeof createStore> | undefined;
  const store = (): ReturnType<typeof createStore> => (opened ??= createStore('sluice-outbox', 'receipts'));
  const memory = new Map<string, Receipt>();
  return {
    async add(receipt) {
      memory.set(receipt.id, receipt);
      await quietly(() => set(receipt.id, receipt, store()));
    },
    async all() {
      const stored = (await quietly(() => entries<string, Receipt>(store()))) ?? [];
      // Ids are UUIDv7: their order is that of time.
      return [...new Map([...stored, ...memory])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, receipt]) => receipt);
    },
    async remove(id) {
      memory.delete(id);
      await quietly(() => del(id, store()));
    },
  };
}

async function quietly<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

import { documentPromises } from './conformance/document-promises.ts';
import { erasurePromises } from './conformance/erasure-promises.ts';
import { listPromises } from './conformance/list-promises.ts';
import { logPromises } from './conformance/log-promises.ts';
import { receiptPromises } from './conformance/receipt-promises.ts';
import type { Store } from './store.ts';

/** The part of a test runner that the suite needs; Vitest, Jest and Bun have it under these names. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
  expect(actual: unknown): { toEqual(expected: unknown): void };
}

/** Declares one promise of a store: a sentence, and what is tried with a new and empty one. */
export type Promising = (sentence: string, body: (store: Store) => Promise<void>) => void;

/**
 * Declares the tests that every {@link Store} passes. `open` gives a new and empty one each time; the suite closes it.
 *
 * It asks for places only after `sequence()`, so that stores which give them later than in `put` pass as well.
 *
 * @example storeConformance({ describe, it, expect }, 'memory', async () => createMemoryStore());
 */
export function storeConformance({ describe, it, expect }: TestRunner, name: string, open: () => Promise<Store>): void {
  const promise: Promising = (sentence, body) =>
    void it(sentence, async () => {
      const store = await open();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });
  describe(`the ${name} store`, () => {
    for (const declare of [receiptPromises, listPromises, erasurePromises, logPromises, documentPromises]) {
      declare(promise, expect);
    }
  });
}

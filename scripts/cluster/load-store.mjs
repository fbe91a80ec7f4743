import { createHash, randomBytes } from 'node:crypto';

const BATCH = 64;
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/**
 * Stores batches of receipts in two collectors' stores at once, each with a sequencer, until it is ended.
 *
 * @returns `acknowledged`: ids; `gap()`: the longest time without any acknowledgement in milliseconds, from when it was last asked for
 */
export async function loadStore(url) {
  const { exampleReceipt, openPostgresStore } = await import('../../packages/collector/dist/index.js');
  const { commit } = await import('../../packages/log/dist/index.js');
  const stores = await Promise.all([openPostgresStore({ url }), openPostgresStore({ url })]);
  const acknowledged = [];
  let [running, last, longest, failed] = [true, performance.now(), 0, 0];

  function received() {
    const receipt = exampleReceipt({}, Date.now());
    const [body, salt] = [JSON.stringify(receipt), randomBytes(32)];
    return { receipt, body, receivedAt: new Date().toISOString(), salt, entry: commit(sha256, salt, body) };
  }

  async function lane(store) {
    while (running) {
      const batch = Array.from({ length: BATCH }, received);
      // As a sender does: the same receipts again until they are acknowledged.
      while (running && !(await attempt(store, batch))) await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async function attempt(store, batch) {
    try {
      await store.put(batch);
    } catch {
      failed++;
      return false;
    }
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    acknowledged.push(...batch.map(({ receipt }) => receipt.id));
    return true;
  }

  async function sequencer(store) {
    while (running) {
      await store.sequence().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }

  const lanes = Promise.all(stores.flatMap((store) => [lane(store), sequencer(store)]));
  return {
    acknowledged,
    failures: () => failed,
    gap() {
      const gap = longest;
      longest = 0;
      return gap;
    },
    async end() {
      running = false;
      await lanes;
      await Promise.all(stores.map((store) => store.close()));
    },
  };
}

import type { PutResult, ReceivedReceipt, Store } from './store/store.ts';

/** The bounds of a {@link CommitQueue}. */
export interface QueueLimits {
  /** Most receipts in one transaction. */
  readonly batchRows: number;
  /** Most receipts that wait or are being written. */
  readonly rows: number;
  /** Most bytes of bodies that wait or are being written. */
  readonly bytes: number;
}

/** Gathers receipts that arrive at the same time into one transaction, so that they share one sync of the disk. */
export interface CommitQueue {
  /**
   * Takes a receipt and resolves when it is durable; rejects when its batch failed, and then nothing of the batch was
   * acknowledged. `undefined` without waiting: the queue is full or closed, ask the sender to come back later.
   */
  add(received: ReceivedReceipt): Promise<PutResult> | undefined;
  /** Takes nothing more, and resolves when everything taken is written or has failed. */
  close(): Promise<void>;
}

interface Waiting {
  readonly received: ReceivedReceipt;
  resolve(result: PutResult): void;
  reject(error: unknown): void;
}

/** Batches up to 512 rows: larger ones won nothing, smaller ones lost rate at 200 connections and more. */
const LIMITS: QueueLimits = { batchRows: 512, rows: 8192, bytes: 32 * 1024 * 1024 };

/**
 * Creates a queue before `store`. There is no timer: what arrived while the event loop was busy, most of all with the
 * transaction before, is the next batch. A single receipt waits for nobody, and under load batches grow by themselves.
 */
export function createCommitQueue(store: Store, limits: QueueLimits = LIMITS): CommitQueue {
  let waiting: Waiting[] = [];
  let rows = 0;
  let bytes = 0;
  let closed = false;
  let flushing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise(setImmediate);
      const batch = waiting.slice(0, limits.batchRows);
      waiting = waiting.slice(limits.batchRows);
      await commit(batch);
    }
    flushing = undefined;
  }

  async function commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await store.put(batch.map(({ received }) => received));
      giveRoomBack(batch);
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result) resolve(result);
        else reject(new TypeError('the store answered fewer results than it got receipts'));
      });
    } catch (error) {
      giveRoomBack(batch);
      for (const { reject } of batch) reject(error);
    }
  }

  function giveRoomBack(batch: readonly Waiting[]): void {
    rows -= batch.length;
    bytes -= batch.reduce((sum, { received }) => sum + sizeOf(received), 0);
  }

  return {
    add(received) {
      const size = sizeOf(received);
      if (closed || rows >= limits.rows || bytes + size > limits.bytes) return undefined;
      rows++;
      bytes += size;
      const result = new Promise<PutResult>((resolve, reject) => waiting.push({ received, resolve, reject }));
      flushing ??= flush();
      return result;
    },
    async close() {
      closed = true;
      await flushing;
    },
  };
}

/** An upper bound of the body in memory: a string takes two bytes a character at most. */
function sizeOf({ body }: ReceivedReceipt): number {
  return body.length * 2;
}

import type { Metrics } from './metrics.ts';
import type { Holder, PutResult, ReceivedReceipt, Store } from './store/store.ts';

/** The bounds of a {@link CommitQueue}. */
export interface QueueLimits {
  /** Most receipts in one transaction. */
  readonly batchRows: number;
  /** Most receipts that wait or are being written. */
  readonly rows: number;
  /** Most bytes of bodies that wait or are being written. */
  readonly bytes: number;
}

/** How a {@link CommitQueue} is doing. */
export interface QueueLoad {
  /** Receipts that wait or are being written. */
  readonly rows: number;
  /** The most that they take in memory. */
  readonly bytes: number;
  /** Whether the next receipt is turned away. */
  readonly isFull: boolean;
  /** Whether the last transaction failed. */
  readonly isFailing: boolean;
  /** How many transactions have failed so far. */
  readonly failures: number;
}

/** Gathers receipts that arrive at the same time into one transaction, so that they share one sync of the disk. */
export interface CommitQueue {
  /**
   * Takes a receipt and resolves when it is durable; rejects when its batch failed, and then nothing of the batch was
   * acknowledged. `undefined` without waiting: the queue is full or closed, ask the sender to come back later.
   */
  add(received: ReceivedReceipt): Promise<PutResult> | undefined;
  /**
   * Erases every receipt of one visitor behind all that was added before, and before all that is added after. Resolves to how many once that is durable;
   * rejects when it failed. `undefined` without waiting: as {@link add}.
   */
  erase(holder: Holder, erasedAt: string): Promise<number> | undefined;
  load(): QueueLoad;
  /** Takes nothing more, and resolves when everything taken is written or has failed. */
  close(): Promise<void>;
}

interface WaitingReceipt {
  readonly received: ReceivedReceipt;
  resolve(result: PutResult): void;
  reject(error: unknown): void;
}

interface WaitingErasure {
  readonly holder: Holder;
  readonly erasedAt: string;
  resolve(count: number): void;
  reject(error: unknown): void;
}

type Waiting = WaitingReceipt | WaitingErasure;

/** Batches up to 512 rows: larger ones won nothing, smaller ones lost rate at 200 connections and more. */
const LIMITS: QueueLimits = { batchRows: 512, rows: 8192, bytes: 32 * 1024 * 1024 };

/** The longest body that is taken by 60 KiB: a queue with less room than that is full. */
const ROOM = 2 * 60 * 1024;

/**
 * Creates a queue before `store`. There is no timer: what arrived while the event loop was busy, most of all with the
 * transaction before, is the next batch. A single receipt waits for nobody, and under load batches grow by themselves.
 *
 * @param watch hears of every transaction of receipts
 */
export function createCommitQueue(store: Store, limits: QueueLimits = LIMITS, watch?: Metrics['commit']): CommitQueue {
  let waiting: Waiting[] = [];
  let rows = 0;
  let bytes = 0;
  let failures = 0;
  let isFailing = false;
  let closed = false;
  let flushing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise(setImmediate);
      const [first] = waiting;
      if (first && isErasure(first)) {
        waiting = waiting.slice(1);
        await erase(first);
      } else {
        const next = waiting.slice(0, limits.batchRows);
        const end = next.findIndex(isErasure);
        const batch = (end < 0 ? next : next.slice(0, end)).flatMap((each) => (isErasure(each) ? [] : each));
        waiting = waiting.slice(batch.length);
        await commit(batch);
      }
    }
    flushing = undefined;
  }

  async function erase(erasure: WaitingErasure): Promise<void> {
    try {
      const count = await store.erase(erasure.holder, erasure.erasedAt);
      giveRoomBack([erasure]);
      erasure.resolve(count);
    } catch (error) {
      giveRoomBack([erasure]);
      erasure.reject(error);
    }
  }

  function end(start: number, count: number, ok: boolean): void {
    isFailing = !ok;
    if (!ok) failures++;
    watch?.((performance.now() - start) / 1000, count, ok);
  }

  async function commit(batch: readonly WaitingReceipt[]): Promise<void> {
    const start = performance.now();
    try {
      const results = await store.put(batch.map(({ received }) => received));
      end(start, batch.length, true);
      giveRoomBack(batch);
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result) resolve(result);
        else reject(new TypeError('the store answered fewer results than it got receipts'));
      });
    } catch (error) {
      end(start, batch.length, false);
      giveRoomBack(batch);
      for (const { reject } of batch) reject(error);
    }
  }

  function take(entry: Waiting): void {
    rows++;
    bytes += sizeOf(entry);
    waiting.push(entry);
    flushing ??= flush();
  }

  function giveRoomBack(batch: readonly Waiting[]): void {
    rows -= batch.length;
    bytes -= batch.reduce((sum, entry) => sum + sizeOf(entry), 0);
  }

  return {
    add(received) {
      if (closed || rows >= limits.rows || bytes + received.body.length * 2 > limits.bytes) return undefined;
      return new Promise<PutResult>((resolve, reject) => take({ received, resolve, reject }));
    },
    erase(holder, erasedAt) {
      if (closed || rows >= limits.rows) return undefined;
      return new Promise<number>((resolve, reject) => take({ holder, erasedAt, resolve, reject }));
    },
    load() {
      const isFull = rows >= limits.rows || bytes + ROOM > limits.bytes;
      return { rows, bytes, isFull, isFailing, failures };
    },
    async close() {
      closed = true;
      await flushing;
    },
  };
}

function isErasure(entry: Waiting): entry is WaitingErasure {
  return 'holder' in entry;
}

/** An upper bound of the body in memory: a string takes two bytes a character at most. */
function sizeOf(entry: Waiting): number {
  return isErasure(entry) ? 0 : entry.received.body.length * 2;
}

import type { Receipt } from '@sluice/core';
import type { Outbox } from './outbox.ts';
import type { Sent } from './send-receipts.ts';

/** Brings receipts to the collector, and goes on trying. */
export interface Courier {
  /**
   * Sends a receipt before it returns, and puts it into the outbox beside that: the page may be left before the outbox has
   * opened. Settles when it is known whether the receipt has arrived or waits.
   */
  post(receipt: Receipt): Promise<void>;
  /** Sends everything that waits, oldest first; calls while it runs join it. */
  flush(): Promise<void>;
  /** Settles when nothing that was posted or flushed until now is on its way. */
  idle(): Promise<unknown>;
  /** Stops trying. */
  undo(): void;
}

/** What a courier works with. */
export interface CourierOptions {
  readonly outbox: Outbox;
  send(receipt: Receipt): Promise<Sent>;
  /** Called for each receipt that has left the outbox. */
  done(receipt: Receipt, sent: Sent): void;
  /** Called after each attempt with whether receipts wait, of this page or of earlier ones. */
  waiting(is: boolean): void;
}

/** Milliseconds before the second attempt; doubled after each one, up to {@link LONGEST}. */
const FIRST = 2_000;
const LONGEST = 300_000;

/** Creates the courier of an outbox. It tries again by itself with growing pauses, and when the page is online again. */
export function createCourier({ outbox, send, done, waiting }: CourierOptions): Courier {
  /** Posted, and not known yet whether they have arrived: a flush leaves them alone. */
  const underWay = new Set<string>();
  let running: Promise<void> | undefined;
  let again = false;
  let posted: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST;

  async function deliver(receipt: Receipt): Promise<void> {
    underWay.add(receipt.id);
    const [sent] = await Promise.all([send(receipt), outbox.add(receipt)]);
    await settle(receipt, sent);
    underWay.delete(receipt.id);
    await tell();
  }

  async function run(): Promise<void> {
    for (const receipt of await outbox.all()) {
      if (underWay.has(receipt.id)) continue;
      const sent = await send(receipt);
      await settle(receipt, sent);
      if (sent === 'later') break;
    }
    await tell();
  }

  async function settle(receipt: Receipt, sent: Sent): Promise<void> {
    if (sent === 'later') return retry();
    await outbox.remove(receipt.id);
    pause = FIRST;
    done(receipt, sent);
  }

  async function tell(): Promise<void> {
    const { length } = await outbox.all();
    waiting(length + underWay.size > 0);
  }

  function retry(): void {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
    pause = Math.min(pause * 2, LONGEST);
  }

  function flush(): Promise<void> {
    again = running !== undefined;
    running ??= run().finally(() => {
      running = undefined;
      if (again) void flush();
    });
    return running;
  }

  addEventListener('online', flush);
  return {
    post(receipt) {
      const delivered = deliver(receipt);
      posted = Promise.allSettled([posted, delivered]);
      return delivered;
    },
    flush,
    idle: () => Promise.allSettled([posted, running]),
    undo() {
      removeEventListener('online', flush);
      clearTimeout(timer);
    },
  };
}

import type { Receipt } from '@sluice/core';
import type { Outbox } from './outbox.ts';

/** What became of an attempt to send: `rejected` will never be accepted as it is. */
export type Sent = 'stored' | 'rejected' | 'later';

/** Statuses by which the collector says that the same body will never be accepted. */
const FINAL: readonly number[] = [400, 409, 413, 415, 422];

/**
 * Sends one receipt. `keepalive` lets it outlive the page; a plain text body needs no preflight, so that the one
 * request is all there is. The collector answers 2xx only for what is committed to its disk.
 *
 * @param fetch the native one: receipts are not for the gate to hold
 */
export async function sendReceipt(fetch: typeof globalThis.fetch, collector: string, receipt: Receipt): Promise<Sent> {
  try {
    const { ok, status } = await fetch(`${collector.replace(/\/$/, '')}/v1/receipts`, {
      method: 'POST',
      body: JSON.stringify(receipt),
      headers: { 'content-type': 'text/plain' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    });
    if (ok) return 'stored';
    return FINAL.includes(status) ? 'rejected' : 'later';
  } catch {
    return 'later';
  }
}

/** Sends what waits, and goes on trying. */
export interface Courier {
  /** Sends everything that waits, oldest first; calls while it runs join it. */
  flush(): Promise<void>;
  /** Stops trying. */
  undo(): void;
}

/** Milliseconds before the second attempt; doubled after each one, up to {@link LONGEST}. */
const FIRST = 2_000;
const LONGEST = 300_000;

/**
 * Creates the courier of an outbox. It tries again by itself with growing pauses, and when the page is online again.
 *
 * @param done called for each receipt that has left the outbox
 * @param empty called when a run has sent everything that waited
 */
export function createCourier(
  outbox: Outbox,
  send: (receipt: Receipt) => Promise<Sent>,
  done: (receipt: Receipt, sent: Sent) => void,
  empty: () => void,
): Courier {
  let running: Promise<void> | undefined;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST;

  async function run(): Promise<void> {
    for (const receipt of await outbox.all()) {
      const sent = await send(receipt);
      if (sent === 'later') return retry();
      await outbox.remove(receipt.id);
      pause = FIRST;
      done(receipt, sent);
    }
    empty();
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
    flush,
    undo() {
      removeEventListener('online', flush);
      clearTimeout(timer);
    },
  };
}

import { type Choice, type Consent, type ReceiptSource, uuidv7 } from '@sluice/core';
import type { ChooserOptions } from './chooser.ts';
import type { ConsentState } from './consent-store.ts';
import { createCourier } from './create-courier.ts';
import { createReceipt } from './create-receipt.ts';
import { logProblem } from './log.ts';
import { createOutbox } from './outbox.ts';
import { setPending } from './pending.ts';
import { randomBytes } from './random-bytes.ts';
import { sendReceipt } from './send-receipts.ts';

/** Turns choices into receipts at the collector. */
export interface Receipts {
  /** Writes and sends the receipt of a choice, before it returns: the page may be left right after. */
  record(choice: Choice, source: ReceiptSource, before: Consent, state: ConsentState): void;
  /** Sends what earlier pages could not. */
  resume(): void;
  undo(): void;
}

/** Creates the line from a choice to the collector. */
export function createReceipts(options: ChooserOptions, collector: string): Receipts {
  const { config, store, fetch, location, language } = options;
  let last = 0;
  const courier = createCourier({
    outbox: createOutbox(),
    send: (receipt) => sendReceipt(fetch, collector, receipt),
    done(receipt, sent) {
      if (sent === 'stored') options.stored(receipt);
      else logProblem(`the collector rejects receipt ${receipt.id}; see its answer in the network panel`);
    },
    waiting: setPending,
  });
  return {
    record(choice, source, before, { consent: after, region, regime, signals }) {
      // Two choices never share a millisecond: their receipts keep their order by time and by id.
      const now = Math.max(Date.now(), last + 1);
      last = now;
      const facts = { config, asked: store.asked(), region, regime, signals, before, after, choice, source, now };
      const page = { id: uuidv7(now, randomBytes()), language: language(), href: location.href };
      setPending(true);
      void courier.post(createReceipt({ ...facts, ...page }));
    },
    resume: () => void courier.flush(),
    undo: courier.undo,
  };
}

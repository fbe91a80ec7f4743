import { type Choice, type Consent, type Receipt, type ReceiptSource, uuidv7 } from '@sluice/core';
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
  /** What waits to be sent of a visitor, oldest first. */
  waiting(subject: string): Promise<Receipt[]>;
  /** Removes that, and answers how many it was. Done by itself when the page's visitor has erased everything, in whichever tab. */
  forget(subject: string): Promise<number>;
  /** Settles when nothing is on its way to the collector. */
  idle(): Promise<unknown>;
  /** Sends what earlier pages could not. */
  resume(): void;
  undo(): void;
}

/** Creates the line from a choice to the collector. */
export function createReceipts(options: ChooserOptions, collector: string): Receipts {
  const { config, store, fetch, location, language } = options;
  let last = 0;
  let { subject } = store.state().consent;
  const outbox = createOutbox();
  const courier = createCourier({
    outbox,
    send: (receipt) => sendReceipt(fetch, collector, receipt),
    done(receipt, sent) {
      if (sent === 'stored') options.stored(receipt);
      else if (sent === 'rejected')
        logProblem(`the collector rejects receipt ${receipt.id}; see its answer in the network panel`);
    },
    waiting: setPending,
  });
  const unsubscribe = store.subscribe(() => {
    const before = subject;
    ({ subject } = store.state().consent);
    // Nobody has no subject again who has not erased it. What this page still has in its memory must not be sent afterwards.
    if (before && !subject) void forget(before);
  });
  const waiting = async (of: string): Promise<Receipt[]> =>
    (await outbox.all()).filter((receipt) => receipt.subject === of);

  async function forget(of: string): Promise<number> {
    const gone = await waiting(of);
    for (const { id } of gone) await outbox.remove(id);
    // Another site of this origin may have some there, too.
    setPending((await outbox.all()).length > 0);
    return gone.length;
  }

  return {
    waiting,
    forget,
    idle: courier.idle,
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
    undo() {
      unsubscribe();
      courier.undo();
    },
  };
}

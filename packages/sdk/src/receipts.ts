import {
  type Asked,
  type Choice,
  type Config,
  type Consent,
  type Receipt,
  type ReceiptSource,
  uuidv7,
} from '@sluice/core';
import type { ConsentState } from './consent-store.ts';
import { createReceipt } from './create-receipt.ts';
import { logProblem } from './log.ts';
import { createOutbox } from './outbox.ts';
import { randomBytes } from './random-bytes.ts';
import { createCourier, sendReceipt } from './send-receipts.ts';

/** Turns choices into receipts at the collector. */
export interface Receipts {
  /** Writes and sends the receipt of a choice. */
  record(choice: Choice, source: ReceiptSource, before: Consent, state: ConsentState): void;
  /** Sends what earlier pages could not. */
  resume(): void;
  undo(): void;
}

/** What receipts need of the page. */
export interface ReceiptsOptions {
  readonly config: Config;
  readonly asked: Asked;
  /** The native `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  href(): string;
  language(): string;
  /** Called when the collector has committed a receipt. */
  stored(receipt: Receipt): void;
  /** Called when nothing waits any more, and when something does. */
  pending(is: boolean): void;
}

/** Creates the line from a choice to the collector. Without a collector nothing is written. */
export function createReceipts(options: ReceiptsOptions): Receipts {
  const { config, asked, fetch } = options;
  const { collector } = config;
  if (!collector) return { record() {}, resume() {}, undo() {} };
  const outbox = createOutbox();
  const courier = createCourier(
    outbox,
    (receipt) => sendReceipt(fetch, collector, receipt),
    (receipt, sent) => {
      if (sent === 'stored') options.stored(receipt);
      else logProblem(`the collector rejects receipt ${receipt.id}; see its answer in the network panel`);
    },
    () => options.pending(false),
  );
  return {
    record(choice, source, before, { consent: after, regime, signals }) {
      const now = Date.now();
      const id = uuidv7(now, randomBytes());
      const [href, language] = [options.href(), options.language()];
      const facts = { config, asked, regime, signals, before, after, choice };
      void outbox.add(createReceipt({ ...facts, source, id, now, language, href })).then(courier.flush);
    },
    resume: () => void courier.flush(),
    undo: courier.undo,
  };
}

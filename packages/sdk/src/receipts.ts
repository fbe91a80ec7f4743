import { type Consent, fingerprint, type Receipt, type ReceiptEvent, type ReceiptSource, uuidv7 } from '@sluice/core';
import type { ChooserOptions } from './chooser.ts';
import type { ConsentState } from './consent-store.ts';
import { createCourier } from './create-courier.ts';
import { createPatience } from './create-patience.ts';
import { createReceipt } from './create-receipt.ts';
import { logProblem } from './log.ts';
import type { NoticeDocuments } from './notice-documents.ts';
import { createOutbox } from './outbox.ts';
import type { LoadPart } from './parts.ts';
import { setPending } from './pending.ts';
import { randomBytes } from './random-bytes.ts';
import { sendReceipt } from './send-receipts.ts';
import { eventOfChoice, type Standing, standingOf } from './standing.ts';

/** Turns choices into receipts at the collector. */
export interface Receipts {
  /**
   * Writes and sends the receipt of a choice, before it returns if the notice document is ready, and before the page is left in any case.
   */
  record(source: ReceiptSource, before: Consent, state: ConsentState): void;
  /** Sends a receipt before it returns, and goes on trying. */
  post(receipt: Receipt): void;
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

/** Creates the line from a choice to the collector. What came about without a choice is recorded, too: see `findNews`. */
export function createReceipts(options: ChooserOptions, collector: string, loadPart: LoadPart): Receipts {
  const { config, store, fetch, location, language } = options;
  let last = 0;
  let { subject } = store.state().consent;
  let documents: Promise<NoticeDocuments> | undefined;
  const hashes = new Map<string, string | undefined>();
  const patience = createPatience();
  const outbox = createOutbox();
  const courier = createCourier({
    outbox,
    send: (receipt) =>
      sendReceipt(fetch, collector, receipt, (hash) => void documents?.then(({ send }) => send(hash)).catch(() => {})),
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
    if (!before || subject) return;
    patience.drop();
    void forget(before);
  });
  const waiting = async (of: string): Promise<Receipt[]> => {
    patience.end();
    return (await outbox.all()).filter((receipt) => receipt.subject === of);
  };

  async function forget(of: string): Promise<number> {
    const gone = await waiting(of);
    for (const { id } of gone) await outbox.remove(id);
    // Another site of this origin may have some there, too.
    setPending((await outbox.all()).length > 0);
    return gone.length;
  }

  /** A name of the document that a receipt of now would point to. */
  const keyOf = (layer: 'first' | 'second'): string =>
    [layer, language(), store.state().regime, fingerprint(store.asked())].join();

  /** Never rejects: a receipt without the hash is better than none. */
  async function learnHash(layer: 'first' | 'second'): Promise<void> {
    const key = keyOf(layer);
    try {
      documents ??= loadPart('document').then(({ createNoticeDocuments }) =>
        createNoticeDocuments(options, collector, loadPart),
      );
      hashes.set(key, await (await documents).hash(layer));
    } catch {
      documents = undefined;
      hashes.set(key, undefined);
    }
  }

  function post(receipt: Receipt): void {
    setPending(true);
    void courier.post(receipt);
  }

  function write(
    event: ReceiptEvent,
    source: ReceiptSource,
    standing: Standing,
    state: ConsentState,
  ): Promise<void> | undefined {
    const { consent, region, regime, signals } = state;
    // Two choices never share a millisecond: their receipts keep their order by time and by id.
    const now = Math.max(Date.now(), last + 1);
    last = now;
    const layer = source === 'preferences' ? 'second' : 'first';
    const key = keyOf(layer);
    const facts = { config, asked: store.asked(), region, regime, signals, consent, standing, event, source, now };
    const page = { id: uuidv7(now, randomBytes()), language: language(), href: location.href };
    setPending(true);
    const send = (): void => post(createReceipt({ ...facts, ...page, notice: hashes.get(key) }));
    if (!hashes.has(key)) return patience.wait(learnHash(layer), send);
    send();
    return undefined;
  }

  async function recordNews(): Promise<void> {
    const { findNews } = await loadPart('document');
    const news = findNews(store, config.expiry);
    await Promise.all(news.map(({ event, source, standing }) => write(event, source, standing, store.state())));
  }
  // Only who has chosen has something to lose. What cannot be loaded now is found on the next page.
  const news = subject ? recordNews().catch(() => {}) : undefined;
  // While the visitor reads, so that the receipt need not wait for it.
  if (store.state().prompt !== 'none') void learnHash('first');

  return {
    post,
    waiting,
    forget,
    idle: async () => {
      await news;
      return courier.idle();
    },
    record(source, before, state) {
      const standing = standingOf(state.consent);
      void write(eventOfChoice(store.asked(), standingOf(before), standing), source, standing, state);
    },
    resume: () => void courier.flush(),
    undo() {
      unsubscribe();
      patience.undo();
      courier.undo();
    },
  };
}

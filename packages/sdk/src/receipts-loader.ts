import { logProblem } from './log.ts';
import type { LoadPart } from './parts.ts';
import type { Receipts, ReceiptsOptions } from './receipts.ts';

/** Set while receipts wait for the collector, so that a page without any loads nothing and opens no database. */
const PENDING = 'sluice-outbox';

/**
 * Creates the receipts' line without loading it: its file comes with the first choice, or on a page
 * after one whose receipts could not be sent.
 */
export function createReceiptsLoader(options: Omit<ReceiptsOptions, 'pending'>, loadPart: LoadPart): Receipts {
  let loaded: Promise<Receipts> | undefined;
  const withReceipts = (act: (receipts: Receipts) => void): void => {
    loaded ??= loadPart('receipts').then(({ createReceipts }) => createReceipts({ ...options, pending }));
    loaded.then(act).catch((error: unknown) => {
      loaded = undefined;
      logProblem(String(error));
    });
  };
  return {
    record(...choice) {
      if (!options.config.collector) return;
      pending(true);
      withReceipts((receipts) => receipts.record(...choice));
    },
    resume() {
      if (isPending()) withReceipts((receipts) => receipts.resume());
    },
    undo: () => void loaded?.then((receipts) => receipts.undo()),
  };
}

function pending(is: boolean): void {
  try {
    if (is) localStorage.setItem(PENDING, '1');
    else localStorage.removeItem(PENDING);
  } catch {
    // Storage is refused here, and the outbox with it: what this page cannot send is lost with it.
  }
}

function isPending(): boolean {
  try {
    return localStorage.getItem(PENDING) !== null;
  } catch {
    return false;
  }
}

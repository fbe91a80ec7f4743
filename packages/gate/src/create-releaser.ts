import type { Hold } from './hold.ts';
import { inReleaseOrder } from './release-order.ts';

/** Milliseconds of work before the page gets its turn: a click must be answered within a frame or three. */
const SLICE = 8;

/** Milliseconds after which a frame is not waited for any more. */
const UNSEEN = 100;

/** A library that never answers must not keep back everything behind it. */
const PATIENCE = 10_000;

/** Releases what is granted. */
export interface Releaser {
  /** Releases a batch; batches follow each other. */
  release(holds: readonly Hold[]): void;
  /** Tells whether something of a batch is still to run. */
  isReleasing(): boolean;
}

/** What a releaser needs of the gate. */
export interface ReleaserOptions {
  readonly document: Document;
  /** Settles when a batch may begin: at once, if it is left out. Must not reject. */
  ready?: ((holds: readonly Hold[]) => Promise<unknown> | undefined) | undefined;
  /** Releases one hold; its promise settles when what comes after it may run. */
  release(hold: Hold): Promise<void>;
  /** Called when the last batch has run. */
  settled(): void;
}

/**
 * Creates the releaser of a page. Each batch goes in the order of {@link inReleaseOrder}. Scripts with an address are all
 * started at once and run in their order by themselves; an inline script waits until every ordered one before it has
 * run, also of earlier batches, because it is mostly the call into that library. Deferred ones wait until the document is
 * parsed. One failure does not stop the next. Yields to the page between slices.
 */
export function createReleaser({ document, ready, release, settled }: ReleaserOptions): Releaser {
  let running: Promise<void> = Promise.resolve();
  let pending: Promise<void>[] = [];
  let batches = 0;
  const isLoading = (): boolean => document.readyState === 'loading';

  async function run(holds: readonly Hold[]): Promise<void> {
    let sliceEnd = performance.now() + SLICE;
    for (const hold of inReleaseOrder(holds)) {
      if (hold.inline && pending.length > 0) await ordered();
      if (performance.now() > sliceEnd) {
        await yieldToPage();
        sliceEnd = performance.now() + SLICE;
      }
      pending.push(release(hold).catch(() => {}));
    }
  }

  /** Waits for the ordered scripts that have been started. */
  async function ordered(): Promise<void> {
    const waited = [...pending];
    await Promise.race([Promise.all(waited), delay(PATIENCE)]);
    pending = pending.filter((each) => !waited.includes(each));
  }

  function start(holds: readonly Hold[]): void {
    const batch = ++batches;
    // The page shows first what the click has changed; writes take no time.
    if (!isLoading() && holds.some(({ key }) => key === undefined)) running = running.then(nextFrame);
    running = running.then(() => ready?.(holds)).then(() => run(holds));
    void running.then(ordered).then(() => {
      if (batch !== batches) return;
      batches = 0;
      settled();
    });
  }

  return {
    release(holds) {
      const later = isLoading() ? holds.filter(({ isDeferred }) => isDeferred) : [];
      if (later.length > 0) document.addEventListener('readystatechange', () => start(later), { once: true });
      start(holds.filter((hold) => !later.includes(hold)));
    },
    isReleasing: () => batches > 0,
  };
}

/** Settles when a frame has been drawn; a page that nobody sees draws none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN);
  });
}

/** `scheduler.yield` goes on before other tasks; where it is missing a timer lets the page paint too. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : delay(0);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

import type { Hold } from './hold.ts';

/** Milliseconds of work before the page gets its turn: a click must be answered within a frame or three. */
const SLICE = 8;

/** A library that never answers must not keep back everything behind it. */
const PATIENCE = 10_000;

/** Releases a batch of holds; batches follow each other. */
export type Releaser = (holds: readonly Hold[]) => void;

/**
 * Creates the releaser of a page. Each batch goes in the order of {@link byPosition}. Scripts with an address are all started at once and
 * run in their order by themselves; an inline script waits until every ordered one before it has run, also
 * of earlier batches, because it is mostly the call into that library. One failure does not stop the next. Yields to the
 * page between slices.
 *
 * @param release its promise settles when what comes after the hold may run
 */
export function createReleaser(release: (hold: Hold) => Promise<void>): Releaser {
  let running: Promise<void> = Promise.resolve();
  let pending: Promise<void>[] = [];

  async function run(holds: readonly Hold[]): Promise<void> {
    let sliceEnd = performance.now() + SLICE;
    for (const hold of [...holds].sort(byPosition)) {
      if (hold.inline && pending.length > 0) {
        await Promise.race([Promise.all(pending), delay(PATIENCE)]);
        pending = [];
      }
      if (performance.now() > sliceEnd) {
        await yieldToPage();
        sliceEnd = performance.now() + SLICE;
      }
      pending.push(release(hold).catch(() => {}));
    }
  }

  return (holds) => {
    running = running.then(() => run(holds));
  };
}

/**
 * Writes first, so that a vendor finds what the page wrote before it; then tags in document order; then requests, and
 * elements outside the document, as they came.
 */
function byPosition(a: Hold, b: Hold): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0 || rankOf(a) !== IN_DOCUMENT || !a.element || !b.element) return rank;
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

const IN_DOCUMENT = 1;

function rankOf({ key, element }: Hold): number {
  if (key !== undefined) return 0;
  return element?.isConnected ? IN_DOCUMENT : 2;
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

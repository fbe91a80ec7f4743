import type { CommitQueue } from './commit-queue.ts';

/** Why a collector should get no requests now. */
export type Unready = 'closing' | 'queue_full' | 'commit_failed' | 'not_writable';

/** What readiness is made of. */
export interface ReadinessOptions {
  readonly queue: CommitQueue;
  /** Writes something durable where receipts are written; rejects if it cannot. */
  readonly write: () => Promise<unknown>;
  /** Whether the collector is about to end. */
  readonly isClosing: () => boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** A trial write is believed for this long, in milliseconds: whoever asks more often costs no more. */
const TRIAL_EVERY = 5000;
/** A trial write that takes longer has failed, in milliseconds. */
const TRIAL_PATIENCE = 2000;

/**
 * Creates the answer to whether this collector should get requests: everything that speaks against it, or nothing. After a failed transaction a
 * trial write tells when it is good again, because a collector that gets no requests has no other way to find out.
 */
export function createReadiness(options: ReadinessOptions): () => Promise<readonly Unready[]> {
  const { queue, write, isClosing, clock } = options;
  let triedAt = Number.NEGATIVE_INFINITY;
  let trial: Promise<boolean> = Promise.resolve(true);
  /** How many transactions had failed when a trial began that then went well. */
  let disproved = 0;

  function isWritable(): Promise<boolean> {
    if (clock() - triedAt < TRIAL_EVERY) return trial;
    triedAt = clock();
    const { failures } = queue.load();
    trial = settles(write()).then((ok) => {
      if (ok) disproved = failures;
      return ok;
    });
    return trial;
  }

  return async () => {
    const writable = await isWritable();
    const { isFull, isFailing, failures } = queue.load();
    const found: Unready[] = [];
    if (isClosing()) found.push('closing');
    if (isFull) found.push('queue_full');
    if (isFailing && failures > disproved) found.push('commit_failed');
    if (!writable) found.push('not_writable');
    return found;
  };
}

function settles(written: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), TRIAL_PATIENCE);
    written
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}

import type { Decision, Subject } from '@sluice/core';
import type { GateEntry } from '@sluice/gate';

/** The judge as it stood from one moment on. */
export interface Standing {
  /** Milliseconds since the page's navigation began. */
  readonly at: number;
  decide(subject: Subject): Decision;
}

/** What was judged on this page, and by which consent, for the inspector. */
export interface Journal {
  write(entry: GateEntry): void;
  /** Notes that decisions may be others from now on. */
  turn(decide: Standing['decide']): void;
  /** The newest entries, oldest first. */
  entries(): readonly GateEntry[];
  /** Every standing since the page began, oldest first. */
  standings(): readonly Standing[];
  /** Calls `listener` after every {@link write} and {@link turn}; returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** Kept of each; a page that judges more loses the oldest, not its memory. */
const LIMIT = 500;

/** Creates an empty journal. */
export function createJournal(): Journal {
  const entries: GateEntry[] = [];
  const standings: Standing[] = [];
  const listeners = new Set<() => void>();
  const push = <T>(list: T[], item: T): void => {
    if (list.push(item) > LIMIT) list.shift();
    for (const listener of listeners) listener();
  };
  return {
    write: (entry) => push(entries, entry),
    turn: (decide) => push(standings, { at: performance.now(), decide }),
    entries: () => entries,
    standings: () => standings,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

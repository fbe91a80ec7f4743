import type { Decision, Subject } from '@sluice/core';
import { createReleaser } from './create-releaser.ts';
import type { GateEntry, Hold, Kind, Outcome } from './hold.ts';

/** At most this many requests wait; more fail at once. Enough for a page's start, too few to exhaust its memory. */
const MAX_REQUESTS = 200;

/** The gate's memory: what is held, and how it gets free. */
export interface Holds {
  /** Judges, and notes the result. Answers `true` if it may go on. */
  passes(kind: Kind, subject: Subject, what: string): boolean;
  /**
   * Keeps something until it is granted. What can fail, fails at once where no choice of the visitor is awaited:
   * a request must not hang for the life of the page.
   */
  add(hold: Hold): void;
  /** The hold of an element, if any. */
  of(element: Element): Hold | undefined;
  /** Forgets an element's hold: the page has given it another address. */
  forget(element: Element): void;
  /** Forgets a hold: the page has replaced it. */
  remove(hold: Hold): void;
  /** Judges everything held anew: releases what is granted now, in document order, and drops what can only fail. */
  review(): void;
  /** Everything that is held now, in the order in which it came. */
  all(): readonly Hold[];
}

/** Creates the memory of a gate. `judge` must not throw; `report` gets a line for every outcome. */
export function createHolds(judge: (subject: Subject) => Decision, report: (entry: GateEntry) => void): Holds {
  const held = new Set<Hold>();
  const byElement = new WeakMap<Element, Hold>();

  function note({ kind, subject, what }: Omit<Hold, 'release'>, decision: Decision, outcome: Outcome): void {
    report({ at: performance.now(), kind, what, subject, decision, outcome });
  }

  function add(hold: Hold): void {
    const decision = judge(hold.subject);
    if (hold.drop && (!isAwaited(decision) || held.size >= MAX_REQUESTS)) {
      note(hold, decision, 'dropped');
      hold.drop();
      return;
    }
    held.add(hold);
    if (hold.element) byElement.set(hold.element, hold);
    note(hold, decision, 'held');
  }

  function take(hold: Hold): void {
    held.delete(hold);
    if (hold.element) byElement.delete(hold.element);
  }

  const release = createReleaser(async (hold) => {
    const decision = judge(hold.subject);
    if (!decision.granted) return add(hold);
    note(hold, decision, 'released');
    await hold.release();
  });

  function review(): void {
    const ready: Hold[] = [];
    for (const hold of held) {
      const decision = judge(hold.subject);
      if (decision.granted) {
        take(hold);
        ready.push(hold);
      } else if (hold.drop && !isAwaited(decision)) {
        take(hold);
        note(hold, decision, 'dropped');
        hold.drop();
      }
    }
    if (ready.length > 0) release(ready);
  }

  return {
    passes(kind, subject, what) {
      const decision = judge(subject);
      if (decision.granted) note({ kind, subject, what }, decision, 'granted');
      return decision.granted;
    },
    add,
    of: (element) => byElement.get(element),
    forget(element) {
      const hold = byElement.get(element);
      if (hold) take(hold);
    },
    remove: take,
    review,
    all: () => [...held],
  };
}

/** The visitor has been asked and has not answered: only then may an answer come. */
function isAwaited(decision: Decision): boolean {
  return decision.reason === 'opt-in';
}

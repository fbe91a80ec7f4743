import type { Decision, Subject } from '@sluice/core';
import { createReleaser } from './create-releaser.ts';
import type { GateEntry, Hold, Kind, Outcome } from './hold.ts';

/** At most this many things that can fail wait. Enough for a page's start, too few to exhaust its memory. */
const MAX_WAITING = 200;

/** The gate's memory: what is held, and how it gets free. */
export interface Holds {
  /** Judges, and notes the result. Answers `true` if it may go on. */
  passes(kind: Kind, subject: Subject, what: string): boolean;
  /** As {@link passes}, for what fails at once where it is not granted: notes that too. */
  admits(kind: Kind, subject: Subject, what: string): boolean;
  /**
   * Keeps something until it is granted. What can fail, fails at once where no choice of the visitor is awaited: a request
   * must not hang for the life of the page. What is granted already goes with the next {@link flush}.
   */
  add(hold: Hold): void;
  /** Notes that something was refused at once, because it cannot wait. */
  drop(what: Pick<Hold, 'kind' | 'subject' | 'what'>): void;
  /** The hold of an element, if any. */
  of(element: Element): Hold | undefined;
  /** Forgets a hold: the page has given its element another address, or taken the write back. */
  remove(hold: Hold | undefined): void;
  /** Forgets the held write of a key. */
  removeKey(key: string): void;
  /** Forgets the held writes of every key that begins so. */
  removeKeys(start: string): void;
  /** Releases what was added though it is granted, in document order. */
  flush(): void;
  /** Judges everything held anew: releases what is granted now, in document order, and drops what can only fail. */
  review(): void;
  /** Everything that is held now, in the order in which it came. */
  all(): readonly Hold[];
  /** Tells whether something is on its way. */
  isReleasing(): boolean;
}

/** What the memory of a gate rests on. */
export interface HoldsOptions {
  readonly document: Document;
  /** Whether something of a kind may go. Must not throw. */
  judge(subject: Subject, kind: Kind): Decision;
  /** Gets a line for every outcome. */
  report(entry: GateEntry): void;
  /** Settles when a batch may be released: at once, if it is left out. Must not reject. */
  ready?: ((holds: readonly Hold[]) => Promise<unknown> | undefined) | undefined;
  /** Called when everything that was released has run. */
  settled(): void;
}

/** Creates the memory of a gate. */
export function createHolds({ document, judge, report, ready, settled }: HoldsOptions): Holds {
  const held = new Set<Hold>();
  /** Granted and on their way: what is forgotten meanwhile is not released. */
  const leaving = new Set<Hold>();
  /** Those of them that no batch has yet. */
  const next: Hold[] = [];
  const byElement = new WeakMap<Element, Hold>();
  const byKey = new Map<string, Hold>();
  let waiting = 0;

  function note(
    { kind, subject, what }: Pick<Hold, 'kind' | 'subject' | 'what'>,
    decision: Decision,
    outcome: Outcome,
  ): void {
    report({ at: performance.now(), kind, what, subject, decision, outcome });
  }

  function add(hold: Hold): void {
    const decision = judge(hold.subject, hold.kind);
    if (hold.drop && !decision.granted && (!isAwaited(decision) || waiting >= MAX_WAITING)) {
      note(hold, decision, 'dropped');
      hold.drop();
      return;
    }
    if (hold.key !== undefined) {
      remove(byKey.get(hold.key));
      byKey.set(hold.key, hold);
    }
    if (hold.element) byElement.set(hold.element, hold);
    if (decision.granted) {
      leave(hold);
      return;
    }
    held.add(hold);
    if (hold.drop) waiting++;
    note(hold, decision, 'held');
  }

  function leave(hold: Hold): void {
    leaving.add(hold);
    next.push(hold);
  }

  function remove(hold: Hold | undefined): void {
    if (!hold) return;
    if (held.delete(hold) && hold.drop) waiting--;
    leaving.delete(hold);
    if (hold.element && byElement.get(hold.element) === hold) byElement.delete(hold.element);
    if (hold.key !== undefined && byKey.get(hold.key) === hold) byKey.delete(hold.key);
  }

  const releaser = createReleaser({
    document,
    ready,
    settled,
    async release(hold) {
      if (!leaving.has(hold)) return;
      remove(hold);
      const decision = judge(hold.subject, hold.kind);
      if (!decision.granted) return add(hold);
      note(hold, decision, 'released');
      await hold.release();
    },
  });

  function flush(): void {
    if (next.length > 0) releaser.release(next.splice(0));
  }

  return {
    passes(kind, subject, what) {
      const decision = judge(subject, kind);
      if (decision.granted) note({ kind, subject, what }, decision, 'granted');
      return decision.granted;
    },
    admits(kind, subject, what) {
      const decision = judge(subject, kind);
      note({ kind, subject, what }, decision, decision.granted ? 'granted' : 'dropped');
      return decision.granted;
    },
    add,
    drop: (hold) => note(hold, judge(hold.subject, hold.kind), 'dropped'),
    of: (element) => byElement.get(element),
    remove,
    removeKey: (key) => remove(byKey.get(key)),
    removeKeys(start) {
      for (const [key, hold] of byKey) if (key.startsWith(start)) remove(hold);
    },
    flush,
    review() {
      for (const hold of [...held]) {
        const decision = judge(hold.subject, hold.kind);
        if (decision.granted) {
          held.delete(hold);
          if (hold.drop) waiting--;
          leave(hold);
        } else if (hold.drop && !isAwaited(decision)) {
          remove(hold);
          note(hold, decision, 'dropped');
          hold.drop();
        }
      }
      flush();
    },
    all: () => [...held],
    isReleasing: releaser.isReleasing,
  };
}

/** The visitor has been asked and has not answered: only then may an answer come. */
function isAwaited(decision: Decision): boolean {
  return decision.reason === 'opt-in';
}

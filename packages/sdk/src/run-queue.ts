import type { Sluice, SluiceQueue } from './sluice.ts';

/**
 * Runs what the page has put into `window.sluiceQueue`, in order, and what it puts there from now on at once. One that throws is
 * reported as its own error and stops nobody; what is no function is left out.
 */
export function runQueue(realm: { sluiceQueue?: SluiceQueue }, sluice: Sluice): void {
  const run = (act: unknown): void => {
    try {
      if (typeof act === 'function') act(sluice);
    } catch (error) {
      reportError(error);
    }
  };
  const given: unknown = realm.sluiceQueue;
  const queue: unknown[] = Array.isArray(given) ? given : [];
  // What pages hold in their hands is this very list. What is put into it meanwhile comes last.
  for (const act of queue) run(act);
  queue.length = 0;
  queue.push = (...acts) => {
    acts.forEach(run);
    return 0;
  };
  realm.sluiceQueue = queue;
}

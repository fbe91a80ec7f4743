/** Acts that wait a little for something that makes them better, and for nothing that would make them late. */
export interface Patience {
  /** Calls `act` once: when `ready` settles, after a second at most, and in any case before the page goes. Settles when it was called. */
  wait(ready: Promise<unknown>, act: () => void): Promise<void>;
  /** Calls now what waits. */
  end(): void;
  /** Forgets what waits. */
  drop(): void;
  /** Calls what waits, and listens no more. */
  undo(): void;
}

/** In milliseconds. */
const LONGEST = 1000;

/** Creates it. A page that goes may still send what outlives it (`keepalive`). */
export function createPatience(): Patience {
  const waiting = new Set<() => void>();
  const end = (): void => {
    for (const act of [...waiting]) act();
  };
  addEventListener('pagehide', end);
  return {
    wait(ready, act) {
      return new Promise((resolve) => {
        const once = (): void => {
          clearTimeout(timer);
          if (waiting.delete(once)) act();
          resolve();
        };
        const timer = setTimeout(once, LONGEST);
        waiting.add(once);
        ready.then(once, once);
      });
    },
    end,
    drop: () => waiting.clear(),
    undo() {
      removeEventListener('pagehide', end);
      end();
    },
  };
}

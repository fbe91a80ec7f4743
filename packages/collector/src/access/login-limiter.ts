import { digest } from './digest.ts';

/** Slows down who guesses passwords. */
export interface LoginLimiter {
  /** Milliseconds until another attempt for this name is looked at; 0: now. */
  wait(name: string): number;
  /** Counts an attempt that failed. */
  failed(name: string): void;
  /** Forgets the failures of a name: its owner came in. */
  succeeded(name: string): void;
}

/** From which failure on attempts wait, and how long at most, in milliseconds. */
interface Brake {
  readonly free: number;
  readonly longest: number;
}

/** Five slips of the hand; then 1, 2, 4 … seconds up to a minute: 1440 guesses a day. */
const PER_NAME: Brake = { free: 5, longest: 60_000 };
/** Over all names: who tries many of them. Short, for it stands before everybody: an operator must come in while somebody guesses. */
const OVER_ALL: Brake = { free: 50, longest: 5000 };
/** After so many milliseconds without a failure all is forgotten. */
const MEMORY = 3_600_000;
/** Names that are remembered; then the one goes that failed longest ago. */
const NAMES = 1000;

interface Failures {
  readonly count: number;
  readonly last: number;
}

/**
 * Creates the brake before the login, in this process's memory. It knows names alone, by their hash (a password typed into the wrong field
 * stays unreadable), and no address of whoever tries. A name that nobody has is treated as any other.
 *
 * @param clock milliseconds since 1970
 */
export function createLoginLimiter(clock: () => number): LoginLimiter {
  /** The one that failed longest ago first. */
  const byName = new Map<string, Failures>();
  let all: Failures = { count: 0, last: 0 };

  function waitOf({ free, longest }: Brake, failures: Failures | undefined): number {
    if (!failures || failures.count < free || clock() - failures.last > MEMORY) return 0;
    const pause = Math.min(longest, 1000 * 2 ** Math.min(20, failures.count - free));
    return Math.max(0, failures.last + pause - clock());
  }

  function next(failures: Failures | undefined): Failures {
    const last = clock();
    return { count: failures && last - failures.last <= MEMORY ? failures.count + 1 : 1, last };
  }

  return {
    wait: (name) => Math.max(waitOf(PER_NAME, byName.get(digest(name))), waitOf(OVER_ALL, all)),
    failed(name) {
      const key = digest(name);
      const failures = next(byName.get(key));
      byName.delete(key);
      byName.set(key, failures);
      const [oldest] = byName.keys();
      if (byName.size > NAMES && oldest !== undefined) byName.delete(oldest);
      all = next(all);
    },
    succeeded(name) {
      byName.delete(digest(name));
    },
  };
}

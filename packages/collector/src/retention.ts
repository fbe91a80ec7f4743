import { describeError, type Log } from './log.ts';
import type { Store } from './store/store.ts';

/** What {@link createRetention} needs. */
export interface RetentionOptions {
  readonly store: Store;
  /** Whole days for which receipts are kept. */
  readonly days: number;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly clock?: () => number;
  /** Gets what was forgotten and what failed. Default: nobody is told. */
  readonly log?: Log;
}

/** Forgets receipts whose time is over. */
export interface Retention {
  /** Forgets all that is older now, and resolves to how many. A failure is logged, and the next call goes on where this one stopped. */
  tick(): Promise<number>;
  /** Ticks now and every day; returns how to stop that, which resolves when nothing is under way. */
  connect(): () => Promise<void>;
}

const DAY = 86_400_000;

/**
 * Creates the job that forgets receipts of all sites which arrived more than so many days ago: text and salt go, the entry in the log stays, and so does
 * every proof that rests on it. The bound is a midnight in UTC, because PostgreSQL keeps a partition for each day and drops the whole of it.
 */
export function createRetention(options: RetentionOptions): Retention {
  const { store, days, clock = Date.now, log = () => undefined } = options;
  let underWay: Promise<number> = Promise.resolve(0);
  let isStopped = false;

  async function forget(): Promise<number> {
    const now = clock();
    const before = new Date(now - (now % DAY) - days * DAY).toISOString();
    let sum = 0;
    try {
      for (;;) {
        const count = isStopped ? 0 : await store.forgetBefore(before, new Date(now).toISOString());
        if (count === 0) break;
        sum += count;
        // Between the steps whoever stores receipts has their turn.
        await new Promise((resolve) => setTimeout(resolve));
      }
    } catch (error) {
      log(`Old receipts could not be forgotten; tried again tomorrow. ${describeError(error)}`);
    }
    if (sum > 0)
      log(`Forgot ${sum} receipts that arrived before ${before}, ${days} days ago.`, 'info', { forgotten: sum });
    return sum;
  }

  /** One after the other: two would do the same work. */
  function tick(): Promise<number> {
    underWay = underWay.then(forget);
    return underWay;
  }

  return {
    tick,
    connect() {
      isStopped = false;
      void tick();
      const daily = setInterval(() => void tick(), DAY);
      // Where timers are numbers, nothing waits for them either.
      if (typeof daily === 'object') daily.unref();
      return async () => {
        isStopped = true;
        clearInterval(daily);
        await underWay;
      };
    },
  };
}

import { describeError, type Log } from '../log.ts';
import type { RequestBook } from './request-book.ts';

const DAY = 86_400_000;

/** Deletes closed requests whose time is over, now and every day; returns how to stop that. */
export function sweepRequests(book: RequestBook, log: Log = () => undefined): () => void {
  async function sweep(): Promise<void> {
    try {
      const count = await book.forgetOld();
      if (count > 0) log(`Deleted ${count} requests for personal data that were closed long enough ago.`);
    } catch (error) {
      log(`Old requests could not be deleted; tried again tomorrow. ${describeError(error)}`);
    }
  }

  void sweep();
  const daily = setInterval(() => void sweep(), DAY);
  daily.unref();
  return () => clearInterval(daily);
}

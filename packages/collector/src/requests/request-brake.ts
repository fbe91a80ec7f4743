/** Milliseconds until a further request at that site is taken; 0: it is taken, and counted. */
export type RequestBrake = (site: string) => number;

/** So many at once, and one more every three minutes: more than any site's visitors file, less than what fills a store. */
const BURST = 30;
const REFILL = 180_000;

/**
 * Creates the limit of requests per site, in this process's memory: it knows nothing of who files them.
 *
 * @param clock milliseconds since 1970
 */
export function createRequestBrake(clock: () => number): RequestBrake {
  /** By site, which are as many as are registered: when all that was taken will have been refilled. */
  const filled = new Map<string, number>();
  return (site) => {
    const now = clock();
    const until = Math.max(now, filled.get(site) ?? 0) + REFILL;
    const wait = until - now - BURST * REFILL;
    if (wait > 0) return wait;
    filled.set(site, until);
    return 0;
  };
}

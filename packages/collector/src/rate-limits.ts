import type { Site } from './site.ts';

/** How many receipts a site may send: `burst` at once, and from then on `perSecond`. */
export interface RateLimit {
  readonly perSecond: number;
  readonly burst: number;
}

/** Far above what visitors choose, and below what the collector stores: one site cannot keep it from the others. */
const RATE_LIMIT: RateLimit = { perSecond: 500, burst: 2000 };

/**
 * Takes one receipt's turn of a registered site: 0 if it may go on, else the milliseconds until the next turn. A site that is not
 * registered has none to wait for: 0.
 */
export type RateLimits = (site: string) => number;

/**
 * Creates a token bucket for each site, and for nothing else: what a request names takes no memory. A site that was quiet has its whole burst. Addresses
 * of visitors are not told apart, for they are not kept: who wants to can use up the turns of a site, but of no other.
 *
 * @param clock milliseconds since 1970
 */
export function createRateLimits(sites: readonly Site[], clock: () => number): RateLimits {
  const start = clock();
  const buckets = new Map(
    sites.map(({ id, limit = RATE_LIMIT }) => [id, { limit, tokens: limit.burst, filled: start }]),
  );
  return (site) => {
    const bucket = buckets.get(site);
    if (!bucket) return 0;
    const { perSecond, burst } = bucket.limit;
    const now = clock();
    // A clock that was set back must not empty a bucket.
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.filled) / 1000) * perSecond);
    bucket.filled = now;
    if (bucket.tokens < 1) return ((1 - bucket.tokens) / perSecond) * 1000;
    bucket.tokens--;
    return 0;
  };
}

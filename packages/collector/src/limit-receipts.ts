import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';
import { createRateLimits } from './rate-limits.ts';
import type { Site } from './site.ts';
import { tooMany } from './unavailable.ts';

/** What {@link limitReceipts} needs. */
export interface LimitOptions {
  readonly sites: readonly Site[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
}

/**
 * Turns away, before a byte of the body is read, what no registered site's page has sent (403) and what is more than its site may
 * send (429). A page is known by its `Origin` alone: sites that share one share their turns.
 */
export function limitReceipts({ sites, clock, random }: LimitOptions): MiddlewareHandler {
  const wait = createRateLimits(sites, clock);
  const sitesOf = new Map<string, string[]>();
  for (const { id, origins } of sites)
    for (const origin of origins) sitesOf.set(origin, [...(sitesOf.get(origin) ?? []), id]);
  return async (c, next) => {
    const ids = sitesOf.get(c.req.header('Origin') ?? '');
    if (!ids) {
      throw new Problem(403, 'unknown_origin', 'No site has registered the origin that this request comes from.');
    }
    let shortest = Number.POSITIVE_INFINITY;
    for (const id of ids) {
      shortest = Math.min(shortest, wait(id));
      if (shortest === 0) return next();
    }
    throw tooMany(shortest, random);
  };
}

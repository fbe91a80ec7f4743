import type { Handler } from 'hono';
import type { Unready } from '../readiness.ts';

/**
 * `GET /readyz`: 200 `{ status: "ready" }` while this collector should get requests, else 503 `{ status: "unready", reasons: ["queue_full"] }`. Reasons
 * are a handful of fixed words, so that everybody may read them.
 */
export function ready(readiness: () => Promise<readonly Unready[]>): Handler {
  return async (c) => {
    const reasons = await readiness();
    const headers = { 'Cache-Control': 'no-store' };
    return reasons.length > 0
      ? c.json({ status: 'unready', reasons }, 503, headers)
      : c.json({ status: 'ready' }, 200, headers);
  };
}

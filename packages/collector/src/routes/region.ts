import { type CountryHeader, readRegion } from '@sluice/core';
import type { Handler } from 'hono';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** What {@link region} needs. */
export interface RegionOptions {
  readonly sites: readonly Site[];
  readonly countryHeaders: readonly CountryHeader[];
}

/**
 * `GET /v1/region`: `{ region: "US-CA" }`, or `{}` where the configured headers name no country, which is judged as the strictest. No database
 * of addresses is asked, and nothing is stored. A page of an origin that no site has registered gets 403 instead.
 */
export function region({ sites, countryHeaders }: RegionOptions): Handler {
  const origins = new Set(sites.flatMap((site) => site.origins));
  return (c) => {
    const origin = c.req.header('Origin');
    // Without one the request is of this very origin, or one whose answer no page can read.
    if (origin !== undefined && !origins.has(origin)) {
      throw new Problem(403, 'unknown_origin', 'No site has registered the origin that this request comes from.');
    }
    if (origin !== undefined) c.header('Access-Control-Allow-Origin', origin);
    const found = readRegion((name) => c.req.header(name), countryHeaders);
    return c.json(found ? { region: found } : {}, 200, { 'Cache-Control': 'private, no-store', Vary: 'Origin' });
  };
}

import type { Handler } from 'hono';
import { currentNotices } from '../notices/current-notices.ts';
import type { NoticeSource } from '../notices/notice-source.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** What {@link notices} needs. */
export interface NoticesOptions {
  readonly sites: readonly Site[];
  readonly source: NoticeSource;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Five minutes: so much later at most a page hears of a new one. */
const CACHE_CONTROL = 'public, max-age=300';

/**
 * `GET /v1/notices?site=<id>`: `{ notices: [{ id, title, text, url?, lang?, from, until, texts? }] }`, those that the site's visitors are to be shown
 * now, the newest first. The answer is the same for everybody; nothing of who asks is stored. 404 for an unknown site, 403 for a page of an
 * origin that the site has not registered.
 */
export function notices({ sites, source, clock }: NoticesOptions): Handler {
  const origins = new Map(sites.map((site) => [site.id, new Set(site.origins)]));
  return async (c) => {
    const site = c.req.query('site') ?? '';
    const registered = origins.get(site);
    if (!registered) {
      throw new Problem(404, 'unknown_site', 'This collector does not serve that site; the operator has to add it.');
    }
    const origin = c.req.header('Origin');
    // Without one the request is of this very origin, or one whose answer no page can read.
    if (origin !== undefined && !registered.has(origin)) {
      throw new Problem(403, 'unknown_origin', 'The site has not registered the origin that this request comes from.');
    }
    if (origin !== undefined) c.header('Access-Control-Allow-Origin', origin);
    const current = await currentNotices(source, site, clock());
    return c.json({ notices: current }, 200, { 'Cache-Control': CACHE_CONTROL, Vary: 'Origin' });
  };
}

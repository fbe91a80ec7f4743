import { readSignalHeaders, TRACKING_STATUS_TYPE, type TrackingStatus } from '@sluice/core';
import type { Handler } from 'hono';
import { createSiteFinder } from '../find-site.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { CACHED } from './gpc-support.ts';

/**
 * `GET /.well-known/dnt/` and `GET /s/:site/.well-known/dnt/`: a site's tracking status, as it is registered; the status of a site has its id,
 * so that `/.well-known/dnt/:id` tells it too. 404 where nothing is registered, which means that the site takes no part in this. No cookie is
 * set, and nothing of the request kept.
 *
 * @see https://www.w3.org/TR/tracking-dnt/#status-resource
 */
export function trackingStatus(sites: readonly Site[]): Handler {
  const find = createSiteFinder(sites);
  return (c) => {
    const { site, id } = c.req.param() as { readonly site?: string; readonly id?: string };
    const found = find({ id: site ?? id, host: c.req.header('Host') });
    const tracking = id === undefined || id === found?.id ? found?.tracking : undefined;
    if (!tracking) throw new Problem(404, 'not_found', 'There is no tracking status here.');
    const { dnt, ...status } = tracking;
    const asked = readSignalHeaders((name) => c.req.header(name));
    const answer: TrackingStatus = { ...status, ...(dnt && asked.dnt ? { tracking: dnt } : {}) };
    const vary = dnt ? { Vary: 'DNT' } : {};
    return c.body(JSON.stringify(answer), 200, { 'Content-Type': TRACKING_STATUS_TYPE, ...CACHED, ...vary });
  };
}

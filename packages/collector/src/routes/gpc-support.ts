import type { GpcSupport } from '@sluice/core';
import type { Handler } from 'hono';
import { createSiteFinder } from '../find-site.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** A day: what it says only changes when the operator changes it. */
export const CACHED: Readonly<Record<string, string>> = { 'Cache-Control': 'public, max-age=86400' };

/**
 * `GET /.well-known/gpc.json` and `GET /s/:site/.well-known/gpc.json`: that a site honours Global Privacy Control, as it is registered. 404
 * where nothing is: nobody but the site may say so.
 *
 * @see https://w3c.github.io/gpc/#gpc-support-resource
 */
export function gpcSupport(sites: readonly Site[]): Handler {
  const find = createSiteFinder(sites);
  return (c) => {
    const gpc = find({ id: c.req.param('site'), host: c.req.header('Host') })?.gpc;
    if (!gpc) throw new Problem(404, 'not_found', 'No site here says that it honours Global Privacy Control.');
    const support: GpcSupport = { gpc: true, lastUpdate: gpc.lastUpdate };
    return c.json(support, 200, CACHED);
  };
}

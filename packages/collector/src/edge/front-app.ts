import { Hono } from 'hono';
import { answerError, answerProblem } from '../answer-error.ts';
import type { Log } from '../log.ts';
import { Problem } from '../problem.ts';
import { responseHeaders } from '../response-headers.ts';
import { gpcSupport } from '../routes/gpc-support.ts';
import { health } from '../routes/health.ts';
import { home } from '../routes/home.ts';
import { icon } from '../routes/icon.ts';
import { region } from '../routes/region.ts';
import { style } from '../routes/style.ts';
import { trackingStatus } from '../routes/tracking-status.ts';
import type { Site } from '../site.ts';
import { EDGE_COUNTRY } from './visitor-headers.ts';

/** What {@link createFrontApp} serves, beside preflights. */
export const IN_FRONT: RegExp = /^\/(v1\/region|healthz|style\.css|icon\.svg|(s\/[^/]+\/)?\.well-known\/.*)?$/;

/**
 * Creates what a worker answers itself, next to the visitor: all that needs no store. An object is in one place of the world; a page that only
 * asks for its visitor's country must not wait for it.
 */
export function createFrontApp(sites: readonly Site[], log: Log): Hono {
  return new Hono()
    .use(responseHeaders)
    .get('/v1/region', region({ sites, countryHeaders: EDGE_COUNTRY }))
    .on('GET', ['/.well-known/gpc.json', '/s/:site/.well-known/gpc.json'], gpcSupport(sites))
    .on('GET', ['/.well-known/dnt/', '/.well-known/dnt/:id', '/s/:site/.well-known/dnt/'], trackingStatus(sites))
    .get('/healthz', health)
    .get('/style.css', style)
    .get('/icon.svg', icon)
    .get('/', home)
    .notFound((c) =>
      answerProblem(
        c,
        new Problem(404, 'not_found', 'There is nothing here; the address of a site begins with /s/ and its id.'),
      ),
    )
    .onError(answerError(log));
}

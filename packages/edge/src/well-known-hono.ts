import type { WellKnownOptions } from './create-well-known.ts';
import { createWellKnownResponse } from './well-known-fetch.ts';

/** As much of Hono's context as is needed. */
interface HonoContext {
  readonly req: { readonly raw: Request };
}

/**
 * Creates a middleware for Hono that answers what a site says of Global Privacy Control and Do Not Track: see `createWellKnown`.
 *
 * @example
 * app.use(wellKnownHono({ config, lastUpdate: '2026-03-01' }));
 */
export function wellKnownHono(
  options: WellKnownOptions,
): (context: HonoContext, next: () => Promise<void>) => Promise<Response | undefined> {
  const respond = createWellKnownResponse(options);
  return async ({ req }, next) => {
    const response = respond(req.raw);
    if (!response) await next();
    return response;
  };
}

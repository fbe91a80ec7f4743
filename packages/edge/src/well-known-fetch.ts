import { createWellKnown, type WellKnownOptions } from './create-well-known.ts';
import type { FetchHandler } from './strict-fetch.ts';

/**
 * Wraps a function from request to response, so that it answers what a site says of Global Privacy Control and Do Not Track: see
 * `createWellKnown`. Everything else is answered as before.
 *
 * @example
 * export default { fetch: wellKnownFetch(app.fetch, { config, lastUpdate: '2026-03-01' }) };
 */
export function wellKnownFetch<Rest extends unknown[]>(
  handle: FetchHandler<Rest>,
  options: WellKnownOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  const respond = createWellKnownResponse(options);
  return async (request, ...rest) => respond(request) ?? handle(request, ...rest);
}

/** Creates the same as a function that answers `undefined` for what is not its. */
export function createWellKnownResponse(options: WellKnownOptions): (request: Request) => Response | undefined {
  const wellKnown = createWellKnown(options);
  return ({ method, url, headers }) => {
    const answer = wellKnown({ method, path: new URL(url).pathname, get: (name) => headers.get(name) });
    return answer && new Response(method === 'HEAD' ? null : answer.body, { headers: answer.headers });
  };
}

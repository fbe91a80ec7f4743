import { markResponse, type ServerMarkOptions } from './mark-response.ts';

/**
 * Wraps a function from request to response, so that the pages that it answers are marked: for edge functions and whatever else serves by
 * the standard of Fetch. See {@link markResponse}.
 *
 * @example
 * export default { fetch: markFetch(app.fetch, { config }) };
 */
export function markFetch<Rest extends unknown[]>(
  handle: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: ServerMarkOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => markResponse(request, await handle(request, ...rest), options);
}

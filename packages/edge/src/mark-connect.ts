import type { IncomingMessage, ServerResponse } from 'node:http';
import { hookResponse } from './hook-response.ts';
import type { ServerMarkOptions } from './mark-response.ts';
import { markedHeaders } from './marked-headers.ts';
import { createServerMarker } from './server-marker.ts';

/**
 * Creates a middleware for Express, Connect and the plain server of Node that marks the pages that are answered behind it: see `createMarker`.
 * Other responses pass as they are. A middleware that compresses belongs before it.
 *
 * If marking fails, which a page with a tag of many megabytes can bring about, what could not be judged does not go out: the answer is 500,
 * or, where it had begun, the connection breaks off.
 *
 * @example
 * app.use(markConnect({ config }));
 */
export function markConnect(
  options: ServerMarkOptions,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    hookResponse(response, () => {
      const header = (name: string) => response.getHeader(name)?.toString();
      const facts = { method: request.method ?? '', status: response.statusCode, header };
      const get = (name: string) => request.headers[name]?.toString();
      const marker = createServerMarker(facts, { address: addressOf(request), get }, options);
      if (!marker) return undefined;
      for (const [name, value] of markedHeaders(facts, options.countryHeaders)) {
        if (value === undefined) response.removeHeader(name);
        else response.setHeader(name, value);
      }
      return marker;
    });
    next();
  };
}

/** What was asked for; Express keeps it apart while a part of the path belongs to a router. */
function addressOf(request: IncomingMessage & { readonly originalUrl?: string }): string {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  return `${scheme}://${request.headers.host ?? ''}${request.originalUrl ?? request.url ?? ''}`;
}

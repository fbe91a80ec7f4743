import type { IncomingMessage } from 'node:http';
import { createWellKnown, type WellKnownOptions } from './create-well-known.ts';
import type { NodeMiddleware } from './strict-node.ts';

/**
 * Creates a middleware for Express, Connect and the plain server of Node that answers what a site says of Global Privacy Control and Do Not
 * Track: see `createWellKnown`.
 *
 * @example
 * app.use(wellKnownNode({ config, lastUpdate: '2026-03-01' }));
 */
export function wellKnownNode(options: WellKnownOptions): NodeMiddleware {
  const wellKnown = createWellKnown(options);
  return (request, response, next) => {
    const { method = '', headers } = request;
    const answer = wellKnown({ method, path: pathOf(request), get: (name) => headers[name]?.toString() });
    if (!answer) return next();
    response.writeHead(200, answer.headers).end(method === 'HEAD' ? undefined : answer.body);
  };
}

/** Express keeps what was asked for apart while a part of the path belongs to a router. */
function pathOf({ url = '', originalUrl = url }: IncomingMessage & { readonly originalUrl?: string }): string {
  return originalUrl.replace(/[?#].*$/s, '');
}

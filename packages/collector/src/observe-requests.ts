import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ServedRequest } from './metrics.ts';

// A method is any token of the sender's (RFC 9110, 9.1), and a label of a metric must not be.
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Tells of every request once it is answered, errors included. */
export function observeRequests(observe: (seen: ServedRequest) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const pattern = routePath(c);
    observe({
      method: METHODS.includes(c.req.method) ? c.req.method : 'OTHER',
      // What only middleware met has no route of its own. Of a parameter the name is enough, without its shape.
      route: pattern.endsWith('*') ? 'none' : pattern.replace(/\{.*?\}/g, ''),
      status: c.res.status,
      ms: performance.now() - start,
      bytes: Number(c.req.header('Content-Length')) || 0,
    });
  };
}

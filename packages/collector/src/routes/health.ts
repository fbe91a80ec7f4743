import type { Handler } from 'hono';

/** `GET /healthz`: 200 while the process serves requests. It says nothing about the store. */
export const health: Handler = (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });

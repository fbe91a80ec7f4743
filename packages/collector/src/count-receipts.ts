import type { MiddlewareHandler } from 'hono';
import type { Metrics } from './metrics.ts';
import { Problem } from './problem.ts';

/** What a route of receipts tells the middleware around it. */
export interface ReceiptVariables {
  /** The registered site that the receipt is of. */
  readonly Variables: { site?: string };
}

/** Counts what became of receipts, by site where that is known. */
export function countReceipts(metrics: Pick<Metrics, 'receipt'>): MiddlewareHandler<ReceiptVariables> {
  return async (c, next) => {
    await next();
    const outcome = c.res.status === 201 ? 'stored' : 'repeated';
    metrics.receipt(c.get('site') ?? '', c.error ? codeOf(c.error) : outcome);
  };
}

function codeOf(error: Error): string {
  return error instanceof Problem ? error.code : 'internal';
}

import type { Handler } from 'hono';
import type { OperatorEnv } from '../access/require-operator.ts';
import { dashboardPage } from '../dashboard/dashboard-page.ts';
import type { Store } from '../store/store.ts';

/** What {@link dashboard} needs. */
export interface DashboardOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const NEWEST = 20;

/** `GET /dashboard`, behind `requireOperator`: counts and the newest receipts. */
export function dashboard({ store, clock }: DashboardOptions): Handler<OperatorEnv> {
  return async (c) => {
    const [counts, newest] = await Promise.all([store.counts(), store.newest(NEWEST)]);
    return c.html(dashboardPage({ counts, newest, now: clock(), operator: c.get('operator') }));
  };
}

import type { Handler } from 'hono';
import { auth } from 'hono/utils/basic-auth';
import { timingSafeEqual } from 'hono/utils/buffer';
import { dashboardPage } from '../dashboard/dashboard-page.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/store.ts';

/** What {@link dashboard} needs. */
export interface DashboardOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly operatorPassword?: string | undefined;
}

const OPERATOR = 'operator';
const NEWEST = 20;

/**
 * `GET /dashboard`: counts and the newest receipts, for who knows the operator's password (HTTP Basic, name
 * `operator`). Where none is set there is no dashboard: 404.
 */
export function dashboard({ store, clock, operatorPassword }: DashboardOptions): Handler {
  return async (c) => {
    if (!operatorPassword) throw new Problem(404, 'not_found', 'There is nothing here.');
    if (!(await isOperator(c.req.raw, operatorPassword))) {
      throw new Problem(401, 'unauthorised', `Give the name "${OPERATOR}" and the operator's password.`, {
        headers: { 'WWW-Authenticate': 'Basic realm="Sluice dashboard", charset="UTF-8"' },
      });
    }
    const [counts, newest] = await Promise.all([store.counts(), store.newest(NEWEST)]);
    return c.html(dashboardPage({ counts, newest, now: clock() }), 200, { 'Cache-Control': 'no-store' });
  };
}

/** Compares digests in constant time, and both parts always, so that the time taken tells nothing about either. */
async function isOperator(request: Request, password: string): Promise<boolean> {
  const given = auth(request);
  const [name, word] = await Promise.all([
    timingSafeEqual(OPERATOR, given?.username ?? ''),
    timingSafeEqual(password, given?.password ?? ''),
  ]);
  return name && word;
}

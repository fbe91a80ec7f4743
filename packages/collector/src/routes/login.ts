import type { Context, Handler } from 'hono';
import { requireOwnOrigin } from '../access/forgery.ts';
import type { LoginLimiter } from '../access/login-limiter.ts';
import type { Operators } from '../access/operators.ts';
import type { OperatorEnv } from '../access/require-operator.ts';
import type { SessionCookie } from '../access/session-cookie.ts';
import type { Sessions } from '../access/sessions.ts';
import { loginPage } from '../dashboard/login-page.ts';
import type { Journal } from '../journal.ts';
import type { Log } from '../log.ts';
import { Problem } from '../problem.ts';
import { readForm } from '../read-form.ts';

/** What signing in and out needs. */
export interface LoginOptions {
  readonly operators: Operators;
  readonly sessions: Sessions;
  readonly cookie: SessionCookie;
  readonly limiter: LoginLimiter;
  readonly journal: Journal;
  readonly log: Log;
}

/** Logins that are worked on or wait: each takes 32 MiB and a good part of a second while it is its turn. */
const MOST_WAITING = 8;
/** Longest name and password that are looked at, in UTF-16 units. */
const LONGEST = 1024;

/** `GET /login`: the page to sign in at. 404 where no operator is configured. */
export function loginForm(operators: Operators): Handler {
  return (c) => {
    requireSome(operators);
    return c.html(loginPage({ next: ownPath(c.req.query('next') ?? '') }), 200, { 'Cache-Control': 'no-store' });
  };
}

/**
 * `POST /login` with `name`, `password` and perhaps `next`: begins a session and leads to the dashboard. 401 with the page again, the same words for an unknown name
 * and a wrong password; 429 with `Retry-After` after failures, without a look at what was given. One password is checked at a time.
 */
export function login(options: LoginOptions): Handler {
  const { operators, sessions, cookie, limiter, journal, log } = options;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  /** One after the other, so that a flood of logins takes the memory of one. */
  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (waiting >= MOST_WAITING) throw tooMany(1000);
    waiting++;
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn.finally(() => waiting--);
  }

  async function check(name: string, password: string) {
    const wait = limiter.wait(name);
    if (wait > 0) throw tooMany(wait);
    const operator = await operators.byPassword(name, password);
    if (operator) limiter.succeeded(name);
    else limiter.failed(name);
    return operator;
  }

  return async (c) => {
    requireSome(operators);
    requireOwnOrigin(c);
    const form = await readForm(c.req.raw);
    const [name, password, next] = [form.text('name'), form.text('password'), ownPath(form.text('next'))];
    if (name.length > LONGEST || password.length > LONGEST) return refused(c, next);
    const operator = await inTurn(() => check(name, password)).catch((problem: unknown) => {
      if (problem instanceof Problem && problem.status === 429) return problem;
      throw problem;
    });
    if (operator instanceof Problem) {
      return c.html(loginPage({ next, message: operator.message }), 429, {
        'Cache-Control': 'no-store',
        ...operator.headers,
      });
    }
    if (!operator) {
      log('A sign-in at the dashboard has failed.');
      return refused(c, next);
    }
    const before = cookie.read(c);
    if (before !== undefined) await sessions.end(before);
    cookie.write(c, await sessions.begin(operator));
    await journal.write({ who: operator.name, what: 'signed in' });
    return c.redirect(next || '/dashboard', 303);
  };
}

/** `POST /logout`, behind `requireOperator`: ends the session. */
export function logout({ sessions, cookie }: Pick<LoginOptions, 'sessions' | 'cookie'>): Handler<OperatorEnv> {
  return async (c) => {
    const id = cookie.read(c);
    if (id !== undefined) await sessions.end(id);
    cookie.clear(c);
    return c.redirect('/login', 303);
  };
}

function requireSome(operators: Operators): void {
  if (!operators.some) throw new Problem(404, 'not_found', 'There is nothing here.');
}

function refused(c: Context, next: string) {
  return c.html(loginPage({ next, message: 'That name and password do not fit together.' }), 401, {
    'Cache-Control': 'no-store',
  });
}

function tooMany(wait: number): Problem {
  const seconds = Math.ceil(wait / 1000);
  return new Problem(429, 'slow_down', `Too many attempts. Try again in ${seconds} s.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}

/** A page of the dashboard, or nothing: a sign-in must not lead away. */
function ownPath(path: string): string {
  return /^\/dashboard(\/[\w-]+)*(\?[\w=&%.-]*)?$/.test(path) ? path : '';
}

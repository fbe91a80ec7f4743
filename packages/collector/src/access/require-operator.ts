import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import { type Form, readForm } from '../read-form.ts';
import { isPagePath } from '../response-headers.ts';
import { formToken, requireFormToken, requireOwnOrigin, TOKEN_FIELD } from './forgery.ts';
import { type Operator, type Role, suffices } from './operator.ts';
import type { Operators } from './operators.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';

/** What {@link createRequireOperator} has found out. */
export interface SignedIn extends Operator {
  /** The token that its forms send along; empty for a program. */
  readonly formToken: string;
}

/** What a route behind {@link createRequireOperator} reads from its context. */
export interface OperatorEnv {
  Variables: {
    operator: SignedIn;
    /** What a form has sent, with methods that change something. */
    form: Form;
  };
}

/** Makes the middleware that lets in only who has at least that role. */
export type RequireOperator = (role: Role) => MiddlewareHandler<OperatorEnv>;

/** What {@link createRequireOperator} needs. */
export interface AccessOptions {
  readonly operators: Operators;
  readonly sessions: Sessions;
  readonly cookie: SessionCookie;
}

const SAFE = ['GET', 'HEAD'];

/**
 * Creates the guard of everything that is the operator's: a session's cookie, or for programs `Authorization: Bearer …`. Who is not signed in
 * is led from a page to `/login`, and answered 401 elsewhere; whose role does not suffice gets 403. What changes something must come by a form of
 * that session from a page of this host, else 403. Where no operator is configured there is nothing: 404.
 *
 * @example app.get('/dashboard/export.csv', requireOperator('auditor'), exportCsv(store))
 */
export function createRequireOperator({ operators, sessions, cookie }: AccessOptions): RequireOperator {
  async function bySession(c: Context): Promise<{ readonly operator: SignedIn; readonly id: string } | undefined> {
    const id = cookie.read(c);
    const session = id === undefined ? undefined : await sessions.find(id);
    const operator = session && (await operators.byMark(session.name, session.mark));
    return id !== undefined && operator ? { operator: { ...operator, formToken: formToken(id) }, id } : undefined;
  }

  async function identify(c: Context<OperatorEnv>): Promise<SignedIn> {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    if (bearer !== undefined) {
      const holder = await operators.byToken(bearer);
      if (!holder) throw unauthorised();
      if (!SAFE.includes(c.req.method) && isPagePath(c.req.path)) c.set('form', await readForm(c.req.raw));
      return { ...holder, formToken: '' };
    }
    const found = await bySession(c);
    if (!found) throw unauthorised();
    if (!SAFE.includes(c.req.method)) {
      requireOwnOrigin(c);
      const form = await readForm(c.req.raw);
      await requireFormToken(found.id, form.text(TOKEN_FIELD));
      c.set('form', form);
    }
    return found.operator;
  }

  return (role) => async (c, next) => {
    if (!operators.some) throw new Problem(404, 'not_found', 'There is nothing here.');
    const signedIn = await identify(c).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 401 && isPagePath(c.req.path)) return undefined;
      throw error;
    });
    if (!signedIn) return c.redirect(loginFor(c), 303);
    if (!suffices(signedIn.role, role)) {
      throw new Problem(403, 'role', 'This is for operators; an auditor looks and exports.');
    }
    c.set('operator', signedIn);
    c.header('Cache-Control', 'no-store');
    return next();
  };
}

/** Back to the page that was asked for; what was sent to one is lost. */
function loginFor(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  const isPage = SAFE.includes(c.req.method) && pathname !== '/dashboard';
  return isPage ? `/login?${new URLSearchParams({ next: pathname + search })}` : '/login';
}

function unauthorised(): Problem {
  return new Problem(401, 'unauthorised', 'Sign in at /login, or send the token of an operator.', {
    headers: { 'WWW-Authenticate': 'Bearer realm="Sluice"' },
  });
}

import type { Context } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { Problem } from '../problem.ts';
import { digest } from './digest.ts';

/** The name of the field in which every form of a session sends its token along. */
export const TOKEN_FIELD = 'token';

/** The token of a session's forms: made from its id, which no page and no database knows, so that it needs to be kept nowhere. */
export function formToken(sessionId: string): string {
  return digest(`sluice-form/1\0${sessionId}`);
}

/**
 * Checks that a form was sent from a page of this very host. `Origin` is compared by host, because a proxy may have taken HTTPS off. Browsers
 * send it with every POST; a request without one is of a program, or of a browser that is too old to be safe here.
 *
 * @throws {Problem} 403
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function requireOwnOrigin(c: Context): void {
  const origin = c.req.header('Origin') ?? '';
  const host = URL.canParse(origin) ? new URL(origin).host : undefined;
  if (host === undefined || host !== new URL(c.req.url).host) {
    throw new Problem(403, 'foreign_origin', 'This form was not sent from a page of the collector.');
  }
}

/** @throws {Problem} 403 for a form that does not carry the token of its session. */
export async function requireFormToken(sessionId: string, given: string): Promise<void> {
  if (await timingSafeEqual(formToken(sessionId), given)) return;
  throw new Problem(403, 'forged_form', 'This form is of another sign-in; load the page again and send it anew.');
}

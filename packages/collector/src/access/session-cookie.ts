import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isHttps } from './is-https.ts';
import { SESSION_LIFE } from './sessions.ts';

/** Carries a session's id between the operator's browser and the collector. */
export interface SessionCookie {
  read(c: Context): string | undefined;
  write(c: Context, id: string): void;
  clear(c: Context): void;
}

/** Over HTTPS the prefix keeps other hosts of the domain from setting it: https://www.rfc-editor.org/rfc/rfc6265#section-8.6 */
const SECURE = '__Host-sluice';
const PLAIN = 'sluice-operator';

/**
 * Creates the session's cookie: no script reads it (`HttpOnly`), no other site's page sends it along (`SameSite=Strict`), and over HTTPS it
 * goes over nothing else and to no other host (`Secure`, the prefix `__Host-`).
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
 */
export function createSessionCookie(trustProxy: boolean): SessionCookie {
  const nameFor = (c: Context) => (isHttps(c, trustProxy) ? SECURE : PLAIN);

  function set(c: Context, id: string, maxAge: number): void {
    const secure = isHttps(c, trustProxy);
    setCookie(c, nameFor(c), id, { httpOnly: true, sameSite: 'Strict', path: '/', secure, maxAge });
  }

  return {
    read: (c) => {
      const id = getCookie(c, nameFor(c));
      return id !== undefined && /^[\da-f]{64}$/.test(id) ? id : undefined;
    },
    write: (c, id) => set(c, id, SESSION_LIFE / 1000),
    clear: (c) => set(c, '', 0),
  };
}

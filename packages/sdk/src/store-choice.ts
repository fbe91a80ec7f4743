import { type Config, type Consent, encodeConsent } from '@sluice/core';
import Cookies from 'js-cookie';

/**
 * Keeps the visitor's choice between pages: one cookie, written after the first choice and not before. It is `necessary`:
 * it only remembers what the visitor asked for.
 *
 * @param isSecure whether the page came by https: elsewhere a browser refuses a secure cookie
 */
export function storeChoice(
  consent: Consent,
  { cookie, expiry }: Pick<Config, 'cookie' | 'expiry'>,
  isSecure: boolean,
): void {
  Cookies.set(cookie.name, encodeConsent(consent), {
    path: '/',
    expires: expiry,
    sameSite: 'Lax',
    secure: isSecure,
    ...(cookie.domain && { domain: cookie.domain }),
  });
}

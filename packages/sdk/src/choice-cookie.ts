import { type Config, type Consent, decodeConsent, encodeConsent } from '@sluice/core';
import Cookies from 'js-cookie';

/** Where the visitor's choice is kept between pages. */
export interface ChoiceCookie {
  /** The stored choice; `undefined` if there is none, or none that can be read. */
  read(): Consent | undefined;
  write(consent: Consent): void;
}

/**
 * Creates the store of the visitor's choice: one cookie, written after the first choice and not before. It is
 * `necessary`: it only remembers what the visitor asked for.
 */
export function createChoiceCookie(
  { cookie, expiry }: Pick<Config, 'cookie' | 'expiry'>,
  isSecure: boolean,
): ChoiceCookie {
  return {
    read: () => decodeConsent(Cookies.get(cookie.name)),
    write(consent) {
      Cookies.set(cookie.name, encodeConsent(consent), {
        path: '/',
        expires: expiry,
        sameSite: 'Lax',
        secure: isSecure,
        ...(cookie.domain && { domain: cookie.domain }),
      });
    },
  };
}

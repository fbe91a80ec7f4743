import type { Vendor } from '../../vendor-entry.ts';

/**
 * Okta. Necessary, because a visitor who signs in has asked for it.
 * @see https://github.com/okta/okta-auth-js
 */
export const okta: Vendor = {
  id: 'okta',
  name: 'Okta',
  company: 'Okta, Inc., USA',
  category: 'necessary',
  purpose: 'Signs visitors in.',
  receives: ['IP address', 'device and browser', 'the account, if signed in'],
  hosts: ['okta.com'],
  cookies: [
    { name: 'okta-oauth-state', purpose: 'Protects signing in against forgery.', days: 0 },
    { name: 'okta-oauth-nonce', purpose: 'Protects signing in against forgery.', days: 0 },
    { name: 'okta-oauth-redirect-params', purpose: 'Keeps where signing in leads back to.', days: 0 },
  ],
  storage: [
    { key: 'okta-token-storage', area: 'local', purpose: 'Keeps the visitor signed in.' },
    { key: 'okta-cache-storage', area: 'local', purpose: 'Keeps what the server said of itself.' },
    { key: 'okta-transaction-storage', area: 'session', purpose: 'Keeps the steps of signing in.' },
    { key: 'okta-shared-transaction-storage', area: 'local', purpose: 'Keeps the steps of signing in.' },
    { key: 'okta-original-uri-storage', area: 'session', purpose: 'Keeps where signing in leads back to.' },
  ],
  privacyPolicy: 'https://www.okta.com/privacy-policy/',
};

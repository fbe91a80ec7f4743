import type { Vendor } from '../../vendor-entry.ts';

/** Auth0. */
export const auth0: Vendor = {
  id: 'auth0',
  name: 'Auth0',
  company: 'Okta, Inc., USA',
  category: 'necessary',
  purpose: 'Signs visitors in to this site.',
  receives: ['IP address', 'device and browser', 'the account, if signed in'],
  hosts: ['auth0.com'],
  cookies: [
    { name: 'auth0.*', purpose: 'Tells whether a visitor is signed in.', days: 1 },
    { name: '_legacy_auth0.*', purpose: 'Tells whether a visitor is signed in.', days: 1 },
    { name: 'a0.spajs.txs.*', purpose: 'Protects the sign-in while it takes place.', days: 1 },
  ],
  storage: [{ key: '@@auth0spajs@@*', area: 'local', purpose: 'Keeps a visitor signed in.' }],
  privacyPolicy: 'https://www.okta.com/legal/privacy-policy/',
};

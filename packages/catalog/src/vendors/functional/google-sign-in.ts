import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Sign-In.
 * @see https://developers.google.com/identity/gsi/web
 */
export const googleSignIn: Vendor = {
  id: 'google-sign-in',
  name: 'Google Sign-In',
  company: 'Google Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Lets visitors sign in with their Google account.',
  receives: ['IP address', 'the page', 'device and browser', 'the account, if signed in'],
  hosts: ['accounts.google.com', 'apis.google.com'],
  cookies: [{ name: 'g_state', purpose: 'Keeps that the offer to sign in was closed.', days: 180 }],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * Firebase's sign-in and databases, without which sites built on them do not work. What it measures belongs to Google Analytics.
 * @see https://firebase.google.com/support/privacy
 */
export const firebase: Vendor = {
  id: 'firebase',
  name: 'Firebase',
  company: 'Google Ireland Ltd., Ireland',
  category: 'necessary',
  purpose: 'Runs parts of this site: signing in, and its data.',
  receives: ['IP address', 'device and browser', 'the account, if signed in'],
  hosts: [
    'firebaseio.com',
    'identitytoolkit.googleapis.com',
    'securetoken.googleapis.com',
    'firestore.googleapis.com',
    'firebaseinstallations.googleapis.com',
    'firebaseapp.com',
    'gstatic.com/firebasejs',
  ],
  cookies: [],
  storage: [
    { key: 'firebaseLocalStorageDb', area: 'indexed', purpose: 'Keeps a visitor signed in.' },
    {
      key: 'firebase-installations-database',
      area: 'indexed',
      purpose: 'Tells one installation of this site from another.',
    },
    { key: 'firebase-heartbeat-database', area: 'indexed', purpose: 'Counts on which days Firebase was used.' },
    { key: 'firestore/*', area: 'indexed', purpose: 'Keeps data for use without a connection.' },
    { key: 'firebase:*', area: 'local', purpose: 'Keeps a visitor signed in.' },
    { key: 'firebase:*', area: 'session', purpose: 'Keeps a visitor signed in.' },
  ],
  privacyPolicy: 'https://firebase.google.com/support/privacy',
};

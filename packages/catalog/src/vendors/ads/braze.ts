import type { Vendor } from '../../vendor-entry.ts';

/** Braze’s Web SDK, earlier Appboy. */
export const braze: Vendor = {
  id: 'braze',
  name: 'Braze',
  company: 'Braze, Inc., USA',
  category: 'ads',
  purpose: 'Sends messages by what a visitor did.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'the account, if signed in'],
  hosts: ['appboycdn.com', 'braze.com', 'braze.eu'],
  cookies: [
    { name: 'ab.storage.deviceId.*', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'ab.storage.userId.*', purpose: 'Keeps the account of a visitor who is signed in.', days: 400 },
    { name: 'ab.storage.sessionId.*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'ab.optOut', purpose: 'Keeps that the visitor has opted out.', days: 400 },
    { name: 'ab._gd', purpose: 'Finds the domain that cookies can be set on.', days: 1 },
  ],
  storage: [{ key: 'ab.storage.*', area: 'local', purpose: 'Keeps who the visitor is and which messages are there.' }],
  globals: ['braze', 'appboy'],
  privacyPolicy: 'https://www.braze.com/company/legal/privacy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Wunderkind, earlier Bounce Exchange. */
export const wunderkind: Vendor = {
  id: 'wunderkind',
  name: 'Wunderkind',
  company: 'Wunderkind Corporation, USA',
  category: 'ads',
  purpose: 'Shows offers, and links visits to e-mail addresses also across websites.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'the e-mail address, if known'],
  hosts: ['bounceexchange.com', 'bouncex.net', 'wknd.ai', 'cdnbasket.net', 'cdnwidget.com'],
  cookies: [
    { name: 'bounceClientVisit*', purpose: 'Keeps what was viewed and which offers were shown.', days: 1 },
    { name: '__idcontext', purpose: 'Recognises a browser across websites.', days: 400 },
    { name: 'bounceClientVisit', purpose: 'Keeps what was viewed on other websites.', days: 0, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.wunderkind.co/privacy/',
};

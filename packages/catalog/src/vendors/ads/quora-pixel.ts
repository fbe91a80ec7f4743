import type { Vendor } from '../../vendor-entry.ts';

/** Quora Pixel. */
export const quoraPixel: Vendor = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  company: 'Quora, Inc., USA',
  category: 'ads',
  purpose: 'Measures which ads on Quora lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['a.quora.com', 'q.quora.com'],
  cookies: [{ name: 'm-b', purpose: 'Recognises a browser.', days: 400, thirdParty: true }],
  storage: [],
  globals: ['qp'],
  privacyPolicy: 'https://www.quora.com/about/privacy',
};

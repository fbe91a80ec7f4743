import type { Vendor } from '../../vendor-entry.ts';

/** Issuu. */
export const issuu: Vendor = {
  id: 'issuu',
  name: 'Issuu',
  company: 'Issuu, Inc., USA',
  category: 'social',
  purpose: 'Shows magazines in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'how pages are read'],
  hosts: ['issuu.com', 'isu.pub'],
  cookies: [{ name: 'iutk', purpose: 'Recognises a browser to count readers.', days: 400, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://issuu.com/legal/privacy',
};

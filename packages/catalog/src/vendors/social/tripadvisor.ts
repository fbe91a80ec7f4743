import type { Vendor } from '../../vendor-entry.ts';

/** Tripadvisor. */
export const tripadvisor: Vendor = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  company: 'Tripadvisor LLC, USA',
  category: 'social',
  purpose: 'Shows reviews of Tripadvisor.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['tripadvisor.com', 'tripadvisor.co.uk', 'jscache.com', 'tacdn.com', 'tamgrt.com'],
  cookies: [
    { name: 'TADCID', purpose: 'Recognises a browser.', days: 400, thirdParty: true },
    { name: 'TAUnique', purpose: 'Recognises a browser.', days: 400, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://tripadvisor.mediaroom.com/us-privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** InMobi Choice, once Quantcast Choice: consent tool. */
export const inmobiChoice: Vendor = {
  id: 'inmobi-choice',
  name: 'InMobi Choice',
  company: 'InMobi Pte. Ltd., Singapore',
  category: 'necessary',
  purpose: 'Asks visitors for consent and keeps their answers.',
  receives: ['IP address', 'the page', 'device and browser', 'the choice that is made'],
  hosts: ['cmp.inmobi.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.inmobi.com/privacy-policy',
};

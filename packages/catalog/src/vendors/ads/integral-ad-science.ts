import type { Vendor } from '../../vendor-entry.ts';

/** Integral Ad Science: verification of ads. */
export const integralAdScience: Vendor = {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  company: 'Integral Ad Science, Inc., USA',
  category: 'ads',
  purpose: 'Checks for advertisers where their ads stand and whether people see them.',
  receives: ['IP address', 'the page', 'device and browser', 'the ads that are shown'],
  hosts: ['adsafeprotected.com', 'iasds01.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://integralads.com/privacy-policy/',
};

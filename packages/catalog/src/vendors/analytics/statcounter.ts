import type { Vendor } from '../../vendor-entry.ts';

/** StatCounter. */
export const statcounter: Vendor = {
  id: 'statcounter',
  name: 'StatCounter',
  company: 'StatCounter, Ireland',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages are read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['statcounter.com'],
  cookies: [
    { name: 'sc_is_visitor_unique', purpose: 'Tells new visitors from returning ones.', days: 400 },
    {
      name: 'is_unique',
      purpose: 'Tells new visitors from returning ones across websites.',
      days: 400,
      thirdParty: true,
    },
  ],
  storage: [],
  optOut: 'https://statcounter.com/about/set-refusal-cookie/',
  privacyPolicy: 'https://statcounter.com/about/legal/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Equativ, once Smart AdServer: ad server and exchange. */
export const equativ: Vendor = {
  id: 'equativ',
  name: 'Equativ',
  company: 'Smart AdServer SAS, France',
  category: 'ads',
  purpose: 'Delivers ads and sells ad space in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['smartadserver.com', 'sascdn.com', 'sasqos.com'],
  cookies: [
    { name: 'pid', purpose: 'Recognises a browser across websites.', days: 395, thirdParty: true },
    { name: 'gid', purpose: 'Recognises a browser across websites.', days: 395, thirdParty: true },
    { name: 'csync', purpose: 'Matches ids between ad services.', days: 1, thirdParty: true },
    { name: 'pbw', purpose: 'Keeps facts about browser and screen.', days: 395, thirdParty: true },
    { name: 'sasd', purpose: 'Keeps roughly where the browser is.', days: 1, thirdParty: true },
    { name: 'partner-*', purpose: 'Matches ids between ad services.', days: 395, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://privacy.equativ.com/',
};

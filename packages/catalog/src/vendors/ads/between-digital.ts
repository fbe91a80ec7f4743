import type { Vendor } from '../../vendor-entry.ts';

/** Between Digital: ad exchange. */
export const betweenDigital: Vendor = {
  id: 'between-digital',
  name: 'Between Digital',
  company: 'Between Digital, Russia',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['betweendigital.com'],
  cookies: [
    { name: 'ut', purpose: 'Recognises a browser across websites.', days: 400, thirdParty: true },
    { name: 'dc', purpose: 'Matches ids between ad services.', days: 400, thirdParty: true },
    { name: 'ss', purpose: 'Matches ids between ad services.', days: 400, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://betweendigital.ru/privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Tradedoubler. */
export const tradedoubler: Vendor = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  company: 'Tradedoubler AB, Sweden',
  category: 'ads',
  purpose: 'Measures which partner led to a purchase.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is viewed and bought'],
  hosts: ['tradedoubler.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.tradedoubler.com/en/privacy-policy/',
};

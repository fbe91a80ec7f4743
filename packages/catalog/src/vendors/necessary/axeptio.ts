import type { Vendor } from '../../vendor-entry.ts';

/** Axeptio. */
export const axeptio: Vendor = {
  id: 'axeptio',
  name: 'Axeptio',
  company: 'Axeptio SAS, France',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['axept.io', 'axeptio.eu'],
  cookies: [{ name: 'axeptio_*', purpose: 'Keeps what the visitor has chosen.', days: 365 }],
  storage: [],
  privacyPolicy: 'https://www.axept.io/privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** ThreatMetrix. */
export const threatmetrix: Vendor = {
  id: 'threatmetrix',
  name: 'ThreatMetrix',
  company: 'LexisNexis Risk Solutions Inc., USA',
  category: 'necessary',
  purpose: 'Recognises devices, to protect sign-in and payment against fraud.',
  receives: ['IP address', 'device and browser'],
  hosts: ['online-metrix.net'],
  cookies: [
    { name: 'thx_guid', purpose: 'Recognises a device, to protect against fraud.', days: 400, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://risk.lexisnexis.com/privacy-policy',
};

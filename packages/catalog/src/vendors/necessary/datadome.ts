import type { Vendor } from '../../vendor-entry.ts';

/**
 * DataDome.
 * @see https://docs.datadome.co/docs/cookie-session-storage
 */
export const datadome: Vendor = {
  id: 'datadome',
  name: 'DataDome',
  company: 'DataDome SAS, France',
  category: 'necessary',
  purpose: 'Tells people from programs, to protect this site against attacks.',
  receives: ['IP address', 'device and browser', 'mouse movements and typing'],
  hosts: ['datadome.co', 'captcha-delivery.com'],
  cookies: [{ name: 'datadome', purpose: 'Keeps that a browser was found to be a person’s.', days: 365 }],
  storage: [],
  privacyPolicy: 'https://datadome.co/privacy-policy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Woopra. */
export const woopra: Vendor = {
  id: 'woopra',
  name: 'Woopra',
  company: 'Woopra, Inc., USA',
  category: 'analytics',
  purpose: 'Shows which functions are used, and by whom.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['woopra.com'],
  cookies: [{ name: 'wooTracker', purpose: 'Tells one visitor from another.', days: 730 }],
  storage: [],
  globals: ['woopra'],
  privacyPolicy: 'https://www.woopra.com/privacy',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * Plausible.
 * @see https://plausible.io/data-policy
 */
export const plausible: Vendor = {
  id: 'plausible',
  name: 'Plausible',
  company: 'Plausible Insights OÜ, Estonia',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  receives: ['IP address, which is not kept', 'pages visited', 'device and browser'],
  hosts: ['plausible.io'],
  cookies: [],
  storage: [],
  globals: ['plausible'],
  privacyPolicy: 'https://plausible.io/privacy',
};

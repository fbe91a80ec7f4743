import type { Vendor } from '../../vendor-entry.ts';

/** Leadfeeder. */
export const leadfeeder: Vendor = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  company: 'Dealfront Group GmbH, Germany',
  category: 'analytics',
  purpose: 'Tells which companies visit this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['leadfeeder.com', 'lfeeder.com'],
  cookies: [{ name: '_lfa*', purpose: 'Tells one visitor from another.', days: 400 }],
  storage: [{ key: '_lfa*', area: 'local', purpose: 'Tells one visitor from another.' }],
  privacyPolicy: 'https://www.dealfront.com/privacy-notice/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** ZoomInfo WebSights. */
export const zoominfo: Vendor = {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  company: 'ZoomInfo Technologies LLC, USA',
  category: 'analytics',
  purpose: 'Tells which companies visit this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['ws.zoominfo.com', 'zoominfo.com/c'],
  cookies: [{ name: '_zitok', purpose: 'Tells one visitor from another.', days: 365 }],
  storage: [],
  privacyPolicy: 'https://www.zoominfo.com/legal/privacy-policy',
};

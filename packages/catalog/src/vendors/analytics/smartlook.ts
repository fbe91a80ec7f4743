import type { Vendor } from '../../vendor-entry.ts';

/** Smartlook. */
export const smartlook: Vendor = {
  id: 'smartlook',
  name: 'Smartlook',
  company: 'Smartlook.com, s.r.o. (Cisco), Czech Republic',
  category: 'analytics',
  purpose: 'Records how pages are used, so that the site can replay visits.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['smartlook.com', 'smartlook.cloud'],
  cookies: [
    { name: 'SL_C_*', purpose: 'Tells one visitor from another.', days: 395 },
    { name: 'SL_L_*', purpose: 'Keeps settings of recordings.', days: 395 },
  ],
  storage: [
    { key: 'SL_C_*', area: 'local', purpose: 'Tells one visitor from another.' },
    { key: 'SL_L_*', area: 'local', purpose: 'Keeps settings of recordings.' },
  ],
  globals: ['smartlook'],
  optOut: 'https://www.smartlook.com/opt-out',
  privacyPolicy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
};

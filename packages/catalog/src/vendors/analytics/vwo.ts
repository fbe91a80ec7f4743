import type { Vendor } from '../../vendor-entry.ts';

/** VWO. */
export const vwo: Vendor = {
  id: 'vwo',
  name: 'VWO',
  company: 'Wingify Software Pvt. Ltd., India',
  category: 'analytics',
  purpose: 'Tries out variants of pages and measures which works better.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['visualwebsiteoptimizer.com'],
  cookies: [
    { name: '_vwo_uuid*', purpose: 'Recognises a visitor.', days: 365 },
    { name: '_vwo_*', purpose: 'Keeps details of visits.', days: 90 },
    { name: '_vis_opt_*', purpose: 'Keeps which variant of a page is shown.', days: 100 },
  ],
  storage: [{ key: '_vwo_*', area: 'local', purpose: 'Keeps which variant of a page is shown.' }],
  optOut: 'https://vwo.com/opt-out/',
  privacyPolicy: 'https://vwo.com/privacy-policy/',
};

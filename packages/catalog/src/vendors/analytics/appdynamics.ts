import type { Vendor } from '../../vendor-entry.ts';

/** AppDynamics. */
export const appdynamics: Vendor = {
  id: 'appdynamics',
  name: 'AppDynamics',
  company: 'Cisco Systems, Inc., USA',
  category: 'analytics',
  purpose: 'Measures how fast pages are and which faults occur.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['eum-appdynamics.com', 'appdynamics.com'],
  cookies: [{ name: 'ADRUM*', purpose: 'Passes loading times from one page to the next.', days: 1 }],
  storage: [{ key: 'ADRUM_*', area: 'local', purpose: 'Tells one visit from another.' }],
  globals: ['ADRUM'],
  privacyPolicy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
};

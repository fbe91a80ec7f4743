import type { Vendor } from '../../vendor-entry.ts';

/** Getsitecontrol. */
export const getsitecontrol: Vendor = {
  id: 'getsitecontrol',
  name: 'Getsitecontrol',
  company: 'GetWebCraft Limited, Cyprus',
  category: 'ads',
  purpose: 'Shows offers and forms that fit what a visitor has done.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['getsitecontrol.com'],
  cookies: [],
  storage: [],
  globals: ['gsc'],
  privacyPolicy: 'https://getsitecontrol.com/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** LiveRamp Launchpad: loader of the Authenticated Traffic Solution. */
export const liverampLaunchpad: Vendor = {
  id: 'liveramp-launchpad',
  name: 'LiveRamp Launchpad',
  company: 'LiveRamp, Inc., USA',
  category: 'ads',
  purpose: 'Loads what recognises people for ads by their e-mail addresses.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'the e-mail address, if known'],
  hosts: ['privacymanager.io'],
  cookies: [],
  storage: [],
  optOut: 'https://liveramp.com/opt_out/',
  privacyPolicy: 'https://liveramp.com/privacy/',
};

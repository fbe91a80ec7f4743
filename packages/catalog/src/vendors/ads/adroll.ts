import type { Vendor } from '../../vendor-entry.ts';

/** AdRoll. */
export const adroll: Vendor = {
  id: 'adroll',
  name: 'AdRoll',
  company: 'NextRoll, Inc., USA',
  category: 'ads',
  purpose: 'Shows ads on other websites to people who were here.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['adroll.com'],
  cookies: [
    { name: '__adroll_fpc', purpose: 'Recognises a browser to choose ads.', days: 365 },
    { name: '__ar_v4', purpose: 'Counts how often ads were seen.', days: 365 },
    { name: '__adroll', purpose: 'Recognises a browser across websites.', days: 390, thirdParty: true },
  ],
  storage: [{ key: '__adroll*', area: 'local', purpose: 'Recognises a browser to choose ads.' }],
  optOut: 'https://app.adroll.com/optout/safari',
  privacyPolicy: 'https://www.nextroll.com/privacy',
};

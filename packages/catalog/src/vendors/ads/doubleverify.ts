import type { Vendor } from '../../vendor-entry.ts';

/** DoubleVerify: verification of ads. */
export const doubleverify: Vendor = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  company: 'DoubleVerify, Inc., USA',
  category: 'ads',
  purpose: 'Checks for advertisers where their ads stand and whether people see them.',
  receives: ['IP address', 'the page', 'device and browser', 'the ads that are shown'],
  hosts: ['doubleverify.com', 'dvtps.com', 'iqfp1.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.doubleverify.com/privacy/',
};

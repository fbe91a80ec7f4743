import type { Vendor } from '../../vendor-entry.ts';

/** Logicad by SMN: buying of ads. */
export const logicad: Vendor = {
  id: 'logicad',
  name: 'Logicad',
  company: 'SMN Corporation, Japan',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['ladsp.com'],
  cookies: [],
  storage: [],
  optOut: 'https://www.so-netmedia.jp/cookie/index.html',
  privacyPolicy: 'https://www.so-netmedia.jp/cookie/index.html',
};

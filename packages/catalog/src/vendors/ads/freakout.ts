import type { Vendor } from '../../vendor-entry.ts';

/** FreakOut: buying of ads. */
export const freakout: Vendor = {
  id: 'freakout',
  name: 'FreakOut',
  company: 'FreakOut, Inc., Japan',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['fout.jp'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://js.fout.jp/info/privacy.html',
};

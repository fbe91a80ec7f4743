import type { Vendor } from '../../vendor-entry.ts';

/** LoopMe: exchange of video ads. */
export const loopme: Vendor = {
  id: 'loopme',
  name: 'LoopMe',
  company: 'LoopMe Ltd., United Kingdom',
  category: 'ads',
  purpose: 'Buys and sells ad space, mostly for video.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['loopme.me', 'loopme.com', 'loopme.biz'],
  cookies: [{ name: 'viewer_token', purpose: 'Recognises a browser across websites.', days: 31, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://legal.loopme.com/privacy-center',
};

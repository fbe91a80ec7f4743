import type { Vendor } from '../../vendor-entry.ts';

/** RTB House: ads to people who were here. */
export const rtbHouse: Vendor = {
  id: 'rtb-house',
  name: 'RTB House',
  company: 'RTB House SA, Poland',
  category: 'ads',
  purpose: 'Shows ads on other websites for things that a visitor has looked at.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is viewed and bought'],
  hosts: ['creativecdn.com'],
  cookies: [
    { name: '__rtbh.*', purpose: 'Recognises a browser to choose ads.', days: 365 },
    { name: 'u', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'c', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
    { name: 'g', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'ts', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [{ key: '_rtbh.*', area: 'local', purpose: 'Recognises a browser to choose ads.' }],
  privacyPolicy: 'https://www.rtbhouse.com/privacy/',
};

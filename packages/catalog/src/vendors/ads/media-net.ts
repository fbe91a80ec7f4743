import type { Vendor } from '../../vendor-entry.ts';

/** Media.net: ad network and exchange. */
export const mediaNet: Vendor = {
  id: 'media-net',
  name: 'Media.net',
  company: 'Media.net Advertising FZ-LLC, United Arab Emirates',
  category: 'ads',
  purpose: 'Shows ads that fit the page and sells ad space in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['media.net', 'mnet-ad.net'],
  cookies: [
    { name: '_mN*', purpose: 'Keeps which ads were shown or closed.', days: 7 },
    { name: 'mnet_*', purpose: 'Keeps how many pages were seen and which ads were closed.', days: 1 },
    { name: 'visitor-id', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'data-*', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
  ],
  storage: [
    { key: 'mnsbucket*', area: 'local', purpose: 'Keeps which test a browser belongs to.' },
    { key: 'mnstestVersion', area: 'local', purpose: 'Keeps which test a browser belongs to.' },
  ],
  privacyPolicy: 'https://www.media.net/privacy-policy/',
};

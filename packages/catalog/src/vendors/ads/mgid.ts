import type { Vendor } from '../../vendor-entry.ts';

/** MGID: paid recommendations. */
export const mgid: Vendor = {
  id: 'mgid',
  name: 'MGID',
  company: 'MGID, Inc., USA',
  category: 'ads',
  purpose: 'Recommends paid content and measures which of it leads to a visit.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['mgid.com', 'dt07.net'],
  cookies: [
    { name: 'MgidSensorNVis', purpose: 'Counts the pages of one visit.', days: 0 },
    { name: 'MgidSensorHref', purpose: 'Keeps which page a visit began with.', days: 0 },
  ],
  storage: [
    { key: 'mgMuidn', area: 'local', purpose: 'Recognises a browser to choose content.' },
    { key: '_mgPb*', area: 'local', purpose: 'Counts visits, pages and how far ads are seen.' },
  ],
  privacyPolicy: 'https://www.mgid.com/privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** DotMetrics, the audience measurement of Ipsos. */
export const dotmetrics: Vendor = {
  id: 'dotmetrics',
  name: 'Ipsos DotMetrics',
  company: 'Ipsos SA, France',
  category: 'analytics',
  purpose: 'Estimates the audience of websites across the market.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['dotmetrics.net'],
  cookies: [
    {
      name: 'DotMetrics.UniqueUserIdentityCookie',
      purpose: 'Recognises a browser across websites.',
      days: 0,
      thirdParty: true,
    },
    { name: 'DotMetrics.DeviceKey', purpose: 'Keeps which kind of device is used.', days: 0, thirdParty: true },
    {
      name: 'DotMetrics.SessionCookieTemp*',
      purpose: 'Joins the pages of one visit across websites.',
      days: 0,
      thirdParty: true,
    },
  ],
  storage: [],
  privacyPolicy: 'https://dotmetrics.net/privacy-center.html',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Brand Metrics. */
export const brandmetrics: Vendor = {
  id: 'brandmetrics',
  name: 'Brand Metrics',
  company: 'Brand Metrics Sweden AB, Sweden',
  category: 'ads',
  purpose: 'Asks visitors what they remember of ads, to measure their effect.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is answered'],
  hosts: ['brandmetrics.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://collector.brandmetrics.com/brandmetrics_privacypolicy.pdf',
};

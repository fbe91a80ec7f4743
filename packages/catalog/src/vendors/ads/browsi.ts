import type { Vendor } from '../../vendor-entry.ts';

/**
 * Browsi: placing of ads by prediction.
 * @see https://docs.prebid.org/dev-docs/modules/browsiRtdProvider.html
 */
export const browsi: Vendor = {
  id: 'browsi',
  name: 'Browsi',
  company: 'Browsi Mobile Ltd., Israel',
  category: 'ads',
  purpose: 'Predicts which ad spaces will be seen, and adds spaces to the page.',
  receives: ['IP address', 'pages visited', 'device and browser', 'how pages are read'],
  hosts: ['browsiprod.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://gobrowsi.com/privacy-policy/',
};

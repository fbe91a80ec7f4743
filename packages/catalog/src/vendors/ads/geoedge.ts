import type { Vendor } from '../../vendor-entry.ts';

/**
 * GeoEdge: blocking of harmful ads.
 * @see https://docs.prebid.org/dev-docs/modules/geoedgeRtdProvider.html
 */
export const geoedge: Vendor = {
  id: 'geoedge',
  name: 'GeoEdge',
  company: 'Five Media Marketing Ltd., Cyprus',
  category: 'ads',
  purpose: 'Looks for harmful ads and stops them.',
  receives: ['IP address', 'the page', 'device and browser', 'the ads that are shown'],
  hosts: ['geoedge.com', 'geoedge.be'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.geoedge.com/privacy-policy/',
};

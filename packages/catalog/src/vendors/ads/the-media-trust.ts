import type { Vendor } from '../../vendor-entry.ts';

/**
 * The Media Trust: blocking of harmful ads.
 * @see https://docs.prebid.org/dev-docs/modules/mediafilterRtdProvider.html
 */
export const theMediaTrust: Vendor = {
  id: 'the-media-trust',
  name: 'The Media Trust',
  company: 'The Media Trust Company, USA',
  category: 'ads',
  purpose: 'Looks for harmful ads and stops them.',
  receives: ['IP address', 'the page', 'device and browser', 'the ads that are shown'],
  hosts: ['webcontentassessor.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://mediatrust.com/privacy-policy/',
};

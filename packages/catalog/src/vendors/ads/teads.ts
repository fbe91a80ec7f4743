import type { Vendor } from '../../vendor-entry.ts';

/**
 * Teads: video ads.
 * @see https://docs.prebid.org/dev-docs/modules/userid-submodules/teads.html
 */
export const teads: Vendor = {
  id: 'teads',
  name: 'Teads',
  company: 'Teads Holding Co., USA',
  category: 'ads',
  purpose: 'Shows video ads in articles and measures who sees them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['teads.tv'],
  cookies: [
    { name: '_tfpvi', purpose: 'Recognises a browser to choose ads.', days: 365 },
    { name: 'tt_viewer', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/teadsBidAdapter.json
  iab: 132,
  privacyPolicy: 'https://www.teads.com/privacy-policy/',
};

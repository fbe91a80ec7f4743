import type { Vendor } from '../../vendor-entry.ts';

/**
 * 33Across and Tynt: ad exchange, id of browsers, notes on copied text.
 * @see https://docs.prebid.org/dev-docs/modules/userid-submodules/33across.html
 */
export const thirtyThreeAcross: Vendor = {
  id: '33across',
  name: '33Across',
  company: '33Across, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space and recognises browsers for other ad services.',
  receives: ['IP address', 'pages visited', 'what is copied from the page', 'device and browser', 'an advertising id'],
  hosts: ['33across.com', 'tynt.com'],
  cookies: [
    { name: '33acrossId*', purpose: 'Recognises a browser to choose ads.', days: 30 },
    { name: '33x_ps', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [{ key: '33acrossId*', area: 'local', purpose: 'Recognises a browser to choose ads.' }],
  optOut: 'https://www.33across.com/opt-out',
  privacyPolicy: 'https://www.33across.com/privacy-policy',
};

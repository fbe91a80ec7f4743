import type { Vendor } from '../../vendor-entry.ts';

/** Outbrain. */
export const outbrain: Vendor = {
  id: 'outbrain',
  name: 'Outbrain',
  company: 'Outbrain, Inc., USA',
  category: 'ads',
  purpose: 'Recommends paid content and measures which of it leads to a visit.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['outbrain.com', 'outbrainimg.com'],
  cookies: [
    { name: 'outbrain_dicbo_id', purpose: 'Keeps which recommendation was clicked.', days: 1 },
    { name: 'dicbo_id', purpose: 'Keeps which recommendation was clicked.', days: 1 },
    { name: 'obuid', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
  ],
  storage: [{ key: 'outbrain_*', area: 'local', purpose: 'Keeps which recommendation was clicked.' }],
  globals: ['obApi'],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/outbrainBidAdapter.json
  iab: 164,
  optOut: 'https://my.outbrain.com/recommendations-settings/home',
  privacyPolicy: 'https://www.outbrain.com/privacy/',
};

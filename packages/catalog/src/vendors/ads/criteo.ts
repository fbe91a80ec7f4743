import type { Vendor } from '../../vendor-entry.ts';

/** Criteo. */
export const criteo: Vendor = {
  id: 'criteo',
  name: 'Criteo',
  company: 'Criteo SA, France',
  category: 'ads',
  purpose: 'Shows ads for things that a visitor has looked at.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is viewed and bought'],
  hosts: ['criteo.com', 'criteo.net'],
  cookies: [
    { name: 'cto_bundle', purpose: 'Recognises a browser to choose ads.', days: 390 },
    { name: 'cto_*', purpose: 'Keeps ids and tests of Criteo.', days: 390 },
    { name: 'uid', purpose: 'Recognises a browser across websites.', days: 390, thirdParty: true },
  ],
  storage: [
    { key: 'cto_*', area: 'local', purpose: 'Recognises a browser to choose ads.' },
    { key: 'criteo_*', area: 'local', purpose: 'Keeps answers of Criteo for later ads.' },
  ],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/criteoBidAdapter.json
  iab: 91,
  optOut: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
  privacyPolicy: 'https://www.criteo.com/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * Yahoo Ads: ad exchange, Dot pixel and ConnectID.
 * @see https://docs.prebid.org/dev-docs/modules/userid-submodules/connectid.html
 */
export const yahooAds: Vendor = {
  id: 'yahoo-ads',
  name: 'Yahoo Ads',
  company: 'Yahoo EMEA Ltd., Ireland',
  category: 'ads',
  purpose: 'Chooses and delivers ads, and measures which of them lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: [
    'ads.yahoo.com',
    'analytics.yahoo.com',
    'ybp.yahoo.com',
    'ssp.yahoo.com',
    's.yimg.com/wi',
    'bluelithium.com',
    'yieldmanager.com',
    'advertising.com',
  ],
  cookies: [
    { name: 'connectId', purpose: 'Recognises a browser across websites.', days: 365 },
    { name: 'A3', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'IDSYNC', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
    { name: 'APID', purpose: 'Recognises a browser across websites.', days: 30, thirdParty: true },
  ],
  storage: [
    { key: 'connectId', area: 'local', purpose: 'Recognises a browser across websites.' },
    { key: 'vmcid', area: 'local', purpose: 'Recognises a browser to choose ads.' },
    { key: 'vmuuid', area: 'local', purpose: 'Recognises a browser to choose ads.' },
  ],
  privacyPolicy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
};

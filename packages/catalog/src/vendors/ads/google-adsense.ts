import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google AdSense.
 * @see https://business.safety.google/adscookies/
 */
export const googleAdsense: Vendor = {
  id: 'google-adsense',
  name: 'Google AdSense',
  company: 'Google Ireland Ltd., Ireland',
  category: 'ads',
  purpose: 'Shows ads on this site and counts how often they are seen and clicked.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: [
    'googlesyndication.com',
    'googleads.g.doubleclick.net/pagead/ads',
    'googleads.g.doubleclick.net/pagead/html',
    'adservice.google.com',
    'adtrafficquality.google',
    'fundingchoicesmessages.google.com',
    'google.com/adsense',
  ],
  cookies: [
    { name: '__gads', purpose: 'Recognises a browser to choose ads and to limit how often one is shown.', days: 390 },
    { name: '__gpi', purpose: 'Recognises a browser to choose ads where other cookies are blocked.', days: 390 },
    { name: '__gpi_optout', purpose: 'Keeps that ads on this site are not to be personalised.', days: 390 },
    { name: '__eoi', purpose: 'Tells people from programs that only pretend to see ads.', days: 180 },
    { name: 'GoogleAdServingTest', purpose: 'Tests whether the browser takes cookies.', days: 0 },
    { name: 'ACLK_DATA', purpose: 'Counts clicks on ads.', days: 1 },
    {
      name: 'IDE',
      purpose: 'Recognises a browser across websites to choose and measure ads.',
      days: 390,
      thirdParty: true,
    },
    {
      name: 'NID',
      purpose: 'Keeps preferences and chooses ads in Google’s own services.',
      days: 183,
      thirdParty: true,
    },
  ],
  storage: [
    { key: 'google_adsense_settings', area: 'local', purpose: 'Keeps the settings of the ads on this site.' },
    { key: 'google_ama_config', area: 'local', purpose: 'Keeps where ads are placed automatically.' },
    {
      key: 'google_auto_fc_cmp_setting',
      area: 'local',
      purpose: 'Keeps whether Google’s own consent message is used.',
    },
    {
      key: 'google_experiment_mod*',
      area: 'local',
      purpose: 'Keeps which experiments with ads the browser takes part in.',
    },
    { key: 'goog_pem_mod', area: 'local', purpose: 'Keeps a group number for experiments with ads.' },
  ],
  // https://support.google.com/admanager/answer/9805023
  iab: 755,
  optOut: 'https://myadcenter.google.com/',
  privacyPolicy: 'https://policies.google.com/privacy',
};

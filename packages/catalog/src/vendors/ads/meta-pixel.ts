import type { Vendor } from '../../vendor-entry.ts';

/**
 * Meta Pixel. Its script’s host also serves the SDK of the plugins, which has a rule of its own for the usual languages.
 * @see https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc
 */
export const metaPixel: Vendor = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  company: 'Meta Platforms Ireland Ltd., Ireland',
  category: 'ads',
  purpose: 'Measures which ads on Facebook and Instagram lead to a visit, and shows ads there to people who were here.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'an advertising id',
    'what is bought',
    'what is typed into forms',
  ],
  hosts: ['connect.facebook.net', 'facebook.com/tr'],
  cookies: [
    { name: '_fbp', purpose: 'Recognises a browser to measure ads.', days: 90 },
    { name: '_fbc', purpose: 'Keeps which ad on Facebook or Instagram was clicked.', days: 90 },
    { name: 'fr', purpose: 'Recognises a browser or account to choose and measure ads.', days: 90, thirdParty: true },
    { name: 'datr', purpose: 'Recognises a browser, to protect accounts.', days: 400, thirdParty: true },
  ],
  storage: [
    {
      key: 'lastExternalReferrer',
      area: 'local',
      purpose: 'Keeps whether the visitor came from Facebook or Instagram.',
    },
    { key: 'lastExternalReferrerTime', area: 'local', purpose: 'Keeps when the visitor came from another website.' },
    { key: 'multiFbc', area: 'local', purpose: 'Keeps which ads on Facebook or Instagram were clicked.' },
  ],
  globals: ['fbq'],
  optOut: 'https://www.facebook.com/adpreferences',
  privacyPolicy: 'https://www.facebook.com/privacy/policy',
};

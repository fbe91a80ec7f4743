import type { Vendor } from '../../vendor-entry.ts';

/**
 * AdRiver: ad server and counter.
 * @see https://docs.prebid.org/dev-docs/modules/userid-submodules/adriver.html
 */
export const adriver: Vendor = {
  id: 'adriver',
  name: 'AdRiver',
  company: 'AdRiver, Russia',
  category: 'ads',
  purpose: 'Delivers ads and counts who saw them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['adriver.ru'],
  cookies: [
    { name: 'adrcid', purpose: 'Recognises a browser to choose ads.', days: 400 },
    { name: 'adrcid_cd', purpose: 'Keeps when an id was made.', days: 400 },
  ],
  storage: [{ key: 'adrcid*', area: 'local', purpose: 'Recognises a browser to choose ads.' }],
  privacyPolicy: 'https://www.adriver.ru/about/privacy-en/',
};

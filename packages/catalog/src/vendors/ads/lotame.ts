import type { Vendor } from '../../vendor-entry.ts';

/**
 * Lotame (Crowd Control, Panorama): audience data and ids of browsers.
 * @see https://docs.prebid.org/dev-docs/modules/userid-submodules/lotame.html
 */
export const lotame: Vendor = {
  id: 'lotame',
  name: 'Lotame',
  company: 'Lotame Solutions, Inc., USA',
  category: 'ads',
  purpose: 'Gathers what visitors are interested in and recognises browsers for ad services.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['crwdcntrl.net'],
  cookies: [
    { name: '_cc_id', purpose: 'Recognises a browser across websites.', days: 270 },
    { name: '_cc_cc', purpose: 'Keeps what a visitor is interested in.', days: 270 },
    { name: '_cc_aud', purpose: 'Keeps what a visitor is interested in.', days: 270 },
    { name: 'panoramaId*', purpose: 'Recognises a browser across websites.', days: 7 },
    { name: 'lotame_domain_check', purpose: 'Finds out for which hosts a cookie can be set.', days: 1 },
  ],
  storage: [
    { key: '_cc_id', area: 'local', purpose: 'Recognises a browser across websites.' },
    { key: 'panoramaId*', area: 'local', purpose: 'Recognises a browser across websites.' },
    { key: 'lotame_*', area: 'local', purpose: 'Keeps an answer to consent.' },
  ],
  privacyPolicy: 'https://www.lotame.com/about-lotame/privacy/',
};

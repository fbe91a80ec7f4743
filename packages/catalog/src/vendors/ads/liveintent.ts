import type { Vendor } from '../../vendor-entry.ts';

/**
 * LiveIntent: ids of people from e-mail addresses.
 * @see https://github.com/LiveIntent/live-connect
 */
export const liveintent: Vendor = {
  id: 'liveintent',
  name: 'LiveIntent',
  company: 'LiveIntent, Inc., USA',
  category: 'ads',
  purpose: 'Links browsers to scrambled e-mail addresses, to recognise people for ads.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'an advertising id',
    'the scrambled e-mail address, if known',
  ],
  hosts: ['liadm.com'],
  cookies: [
    { name: '_lc2_fpi', purpose: 'Recognises a browser across websites.', days: 730 },
    { name: '_li_dcdm_c', purpose: 'Finds out for which hosts a cookie can be set.', days: 0 },
    { name: '_li_*', purpose: 'Keeps ids and where a visitor came from.', days: 30 },
    { name: '_liChk', purpose: 'Tells whether the browser takes cookies.', days: 0 },
    { name: 'lidid', purpose: 'Recognises a browser across websites.', days: 730, thirdParty: true },
  ],
  storage: [
    { key: '_lc2_fpi*', area: 'local', purpose: 'Recognises a browser across websites.' },
    { key: '_li_*', area: 'local', purpose: 'Keeps ids and where a visitor came from.' },
    { key: '_liChk', area: 'local', purpose: 'Tells whether the browser keeps data.' },
  ],
  optOut: 'https://www.liveintent.com/ad-choices/',
  privacyPolicy: 'https://www.liveintent.com/services-privacy-policy/',
};

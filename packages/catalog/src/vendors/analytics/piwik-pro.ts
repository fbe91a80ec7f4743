import type { Vendor } from '../../vendor-entry.ts';

/**
 * Piwik PRO.
 * @see https://help.piwik.pro/support/privacy/cookies-created-for-visitors/
 */
export const piwikPro: Vendor = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  company: 'Piwik PRO SA, Poland',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages are read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['piwik.pro'],
  cookies: [
    { name: 'ppms_privacy_*', purpose: 'Keeps what the visitor has chosen.', days: 365 },
    { name: 'stg_*', purpose: 'Keeps how the visitor came here, and that they have been here before.', days: 365 },
    { name: 'ppms_webstorage', purpose: 'Tells that data is kept in the browser’s storage.', days: 0 },
  ],
  storage: [{ key: 'ppms_webstorage', area: 'local', purpose: 'Keeps details of a visitor.' }],
  privacyPolicy: 'https://piwik.pro/privacy-policy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Naver Analytics. */
export const naverAnalytics: Vendor = {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  company: 'NAVER Corporation, South Korea',
  category: 'analytics',
  purpose: 'Counts visits.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['wcs.naver.net', 'wcs.naver.com'],
  cookies: [{ name: 'wcs_bt', purpose: 'Tells one visit from another.', days: 400 }],
  storage: [{ key: 'wcs_bt', area: 'local', purpose: 'Tells one visit from another.' }],
  globals: ['wcs', 'wcs_do'],
  privacyPolicy: 'https://policy.naver.com/policy/privacy.html',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * LINE social plugins.
 * @see https://developers.line.biz/en/docs/line-social-plugins/
 */
export const linePlugins: Vendor = {
  id: 'line-plugins',
  name: 'LINE social plugins',
  company: 'LY Corporation, Japan',
  category: 'social',
  purpose: 'Shows buttons to share the page or to follow an account on LINE.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['social-plugins.line.me', 'd.line-scdn.net/r/web/social-plugin'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
};

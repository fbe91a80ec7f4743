import type { Vendor } from '../../vendor-entry.ts';

/**
 * Cloudflare Web Analytics.
 * @see https://developers.cloudflare.com/web-analytics/
 */
export const cloudflareWebAnalytics: Vendor = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  company: 'Cloudflare, Inc., USA',
  category: 'analytics',
  purpose: 'Counts visits and measures how fast pages are, without cookies.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['cloudflareinsights.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
};

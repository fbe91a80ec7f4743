import type { Vendor } from '../../vendor-entry.ts';

/**
 * Vercel Web Analytics.
 * @see https://vercel.com/docs/analytics/privacy-policy
 */
export const vercelAnalytics: Vendor = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics',
  company: 'Vercel Inc., USA',
  category: 'analytics',
  purpose: 'Counts visits without recognising visitors, and measures how fast pages are.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['vercel-scripts.com', 'vercel-insights.com'],
  cookies: [],
  storage: [],
  globals: ['va', 'si'],
  privacyPolicy: 'https://vercel.com/legal/privacy-policy',
};

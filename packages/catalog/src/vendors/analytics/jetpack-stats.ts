import type { Vendor } from '../../vendor-entry.ts';

/**
 * Jetpack Stats and WooCommerce Analytics, for sites on WordPress.
 * @see https://jetpack.com/support/cookies/
 */
export const jetpackStats: Vendor = {
  id: 'jetpack-stats',
  name: 'Jetpack Stats',
  company: 'Automattic Inc., USA',
  category: 'analytics',
  purpose: 'Counts visits to sites that run on WordPress, and orders in their shops.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['stats.wp.com', 'pixel.wp.com'],
  cookies: [
    { name: 'tk_ai', purpose: 'Tells one visitor from another.', days: 0 },
    { name: 'tk_tc', purpose: 'Joins the pages of one visit.', days: 0 },
    { name: 'tk_or', purpose: 'Keeps where the visitor came from at first.', days: 400 },
    { name: 'tk_lr', purpose: 'Keeps where the visitor came from last.', days: 365 },
    { name: 'tk_r3d', purpose: 'Keeps where the visitor came from in the last days.', days: 3 },
    { name: 'tk_qs', purpose: 'Joins what happens on one page.', days: 1 },
  ],
  storage: [],
  privacyPolicy: 'https://automattic.com/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * Shopify Analytics.
 * @see https://www.shopify.com/legal/cookies
 */
export const shopifyAnalytics: Vendor = {
  id: 'shopify-analytics',
  name: 'Shopify Analytics',
  company: 'Shopify International Limited, Ireland',
  category: 'analytics',
  purpose: 'Counts visits to the shop and what leads to a purchase.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is viewed and bought', 'a random visitor id'],
  hosts: ['shopifysvc.com', 'cdn.shopify.com/shopifycloud/web-pixels-manager'],
  cookies: [
    { name: '_shopify_y', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '_shopify_s', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_shopify_sa_p', purpose: 'Keeps how the visitor came to the shop.', days: 1 },
    { name: '_shopify_sa_t', purpose: 'Keeps how the visitor came to the shop.', days: 1 },
    { name: '_landing_page', purpose: 'Keeps on which page the visit began.', days: 14 },
    { name: '_orig_referrer', purpose: 'Keeps how the visitor came to the shop.', days: 14 },
  ],
  storage: [],
  globals: ['ShopifyAnalytics'],
  privacyPolicy: 'https://www.shopify.com/legal/privacy',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * Files, carts and checkouts of shops that run on Shopify; its measurement is a vendor of its own.
 * @see https://www.shopify.com/legal/cookies
 */
export const shopify: Vendor = {
  id: 'shopify',
  name: 'Shopify',
  company: 'Shopify International Limited, Ireland',
  category: 'necessary',
  purpose: 'Runs this shop: its pages, pictures, cart and checkout.',
  receives: ['IP address', 'device and browser', 'what is put into the cart'],
  hosts: ['cdn.shopify.com', 'shopifycdn.com', 'shopifycdn.net', 'myshopify.com', 'shopify.com/checkouts', 'shop.app'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.shopify.com/legal/privacy',
};

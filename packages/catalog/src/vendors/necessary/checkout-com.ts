import type { Vendor } from '../../vendor-entry.ts';

/** Checkout.com. Necessary, because a visitor who pays has asked for it. */
export const checkoutCom: Vendor = {
  id: 'checkout-com',
  name: 'Checkout.com',
  company: 'Checkout Ltd, United Kingdom',
  category: 'necessary',
  purpose: 'Takes payments and protects them against fraud.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['checkout.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.checkout.com/legal/privacy-policy',
};

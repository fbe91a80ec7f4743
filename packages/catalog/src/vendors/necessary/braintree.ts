import type { Vendor } from '../../vendor-entry.ts';

/** Braintree. Necessary, because a visitor who pays has asked for it. */
export const braintree: Vendor = {
  id: 'braintree',
  name: 'Braintree',
  company: 'PayPal, Inc., USA',
  category: 'necessary',
  purpose: 'Takes payments and protects them against fraud.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['braintreegateway.com', 'braintree-api.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.braintreepayments.com/legal/braintree-privacy-policy',
};

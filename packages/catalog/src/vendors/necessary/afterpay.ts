import type { Vendor } from '../../vendor-entry.ts';

/** Afterpay, and Clearpay. Necessary, because a visitor who pays has asked for it. */
export const afterpay: Vendor = {
  id: 'afterpay',
  name: 'Afterpay',
  company: 'Afterpay US, Inc., USA',
  category: 'necessary',
  purpose: 'Offers to pay later.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought'],
  hosts: ['afterpay.com', 'clearpay.co.uk'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.afterpay.com/privacy-policy',
};

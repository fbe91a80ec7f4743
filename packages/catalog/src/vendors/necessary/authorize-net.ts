import type { Vendor } from '../../vendor-entry.ts';

/** Visa's Authorize.net and Cybersource. Necessary, because a visitor who pays has asked for it. */
export const authorizeNet: Vendor = {
  id: 'authorize-net',
  name: 'Authorize.net and Cybersource',
  company: 'Visa Inc., USA',
  category: 'necessary',
  purpose: 'Takes payments and protects them against fraud.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['authorize.net', 'cybersource.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.visa.com/en-us/privacy/privacy-policy',
};

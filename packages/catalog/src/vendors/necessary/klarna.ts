import type { Vendor } from '../../vendor-entry.ts';

/** Klarna. Necessary, because a visitor who pays has asked for it. */
export const klarna: Vendor = {
  id: 'klarna',
  name: 'Klarna',
  company: 'Klarna Bank AB, Sweden',
  category: 'necessary',
  purpose: 'Takes payments and offers to pay later.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['klarna.com', 'klarnacdn.net', 'klarnaservices.com', 'klarna.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.klarna.com/international/privacy-policy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Mollie. Necessary, because a visitor who pays has asked for it. */
export const mollie: Vendor = {
  id: 'mollie',
  name: 'Mollie',
  company: 'Mollie B.V., Netherlands',
  category: 'necessary',
  purpose: 'Takes payments.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['mollie.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.mollie.com/legal/privacy',
};

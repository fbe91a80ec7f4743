import type { Vendor } from '../../vendor-entry.ts';

/** Square. Necessary, because a visitor who pays has asked for it. */
export const square: Vendor = {
  id: 'square',
  name: 'Square',
  company: 'Block, Inc., USA',
  category: 'necessary',
  purpose: 'Takes payments and protects them against fraud.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['squareup.com', 'squarecdn.com', 'squareupsandbox.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://squareup.com/us/en/legal/general/privacy',
};

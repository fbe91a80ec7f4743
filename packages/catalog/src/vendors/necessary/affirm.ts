import type { Vendor } from '../../vendor-entry.ts';

/** Affirm. Necessary, because a visitor who pays has asked for it. */
export const affirm: Vendor = {
  id: 'affirm',
  name: 'Affirm',
  company: 'Affirm, Inc., USA',
  category: 'necessary',
  purpose: 'Offers to pay later.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought'],
  hosts: ['affirm.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.affirm.com/privacy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** UserWay. */
export const userway: Vendor = {
  id: 'userway',
  name: 'UserWay',
  company: 'UserWay Inc., USA',
  category: 'functional',
  purpose: 'Changes how the page looks and is operated, for people who need it.',
  receives: ['IP address', 'device and browser'],
  hosts: ['userway.org'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://userway.org/privacy/',
};

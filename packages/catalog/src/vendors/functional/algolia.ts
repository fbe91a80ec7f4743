import type { Vendor } from '../../vendor-entry.ts';

/**
 * Algolia.
 * @see https://www.algolia.com/doc/guides/sending-events/
 */
export const algolia: Vendor = {
  id: 'algolia',
  name: 'Algolia',
  company: 'Algolia SAS, France',
  category: 'functional',
  purpose: 'Searches this site.',
  receives: ['IP address', 'device and browser', 'what is searched for'],
  hosts: ['algolia.net', 'algolianet.com', 'algolia.io'],
  cookies: [{ name: '_ALGOLIA', purpose: 'Tells one visitor’s searches from another’s.', days: 365 }],
  storage: [],
  privacyPolicy: 'https://www.algolia.com/policies/privacy/',
};

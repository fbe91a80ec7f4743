import type { Vendor } from '../../vendor-entry.ts';

/** Sklik. */
export const sklik: Vendor = {
  id: 'sklik',
  name: 'Sklik',
  company: 'Seznam.cz, a.s., Czechia',
  category: 'ads',
  purpose: 'Measures what ads lead to and shows visitors of this site ads elsewhere.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['imedia.cz', 'c.seznam.cz', 'ssp.seznam.cz'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://o-seznam.cz/pravni-informace/ochrana-udaju/',
};

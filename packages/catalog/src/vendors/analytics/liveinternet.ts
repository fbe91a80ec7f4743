import type { Vendor } from '../../vendor-entry.ts';

/** LiveInternet. */
export const liveinternet: Vendor = {
  id: 'liveinternet',
  name: 'LiveInternet',
  company: 'LiveInternet, Russia',
  category: 'analytics',
  purpose: 'Counts visits.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['counter.yadro.ru'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.liveinternet.ru/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Movable Ink. */
export const movableInk: Vendor = {
  id: 'movable-ink',
  name: 'Movable Ink',
  company: 'Movable Ink, Inc., USA',
  category: 'ads',
  purpose: 'Chooses what e-mails show by what was viewed and bought.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is viewed and bought'],
  hosts: ['micpn.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://movableink.com/privacy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Crowdsignal, earlier Polldaddy. */
export const crowdsignal: Vendor = {
  id: 'crowdsignal',
  name: 'Crowdsignal',
  company: 'Automattic Inc., USA',
  category: 'functional',
  purpose: 'Shows polls, ratings and surveys in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is answered'],
  hosts: ['polldaddy.com', 'crowdsignal.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://automattic.com/privacy/',
};

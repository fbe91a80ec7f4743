import type { Vendor } from '../../vendor-entry.ts';

/** Sovrn Commerce, once VigLink: paid links to shops. */
export const sovrnCommerce: Vendor = {
  id: 'sovrn-commerce',
  name: 'Sovrn Commerce',
  company: 'Sovrn Holdings, Inc., USA',
  category: 'ads',
  purpose: 'Turns links to shops into paid links and counts the orders they lead to.',
  receives: ['IP address', 'pages visited', 'device and browser', 'links that are clicked', 'an advertising id'],
  hosts: ['viglink.com'],
  cookies: [{ name: 'vglnk.Agent.p', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://www.sovrn.com/sovrn-privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Zeta, once Rocket Fuel and Boomtrain: buying of ads, choice of content. */
export const zeta: Vendor = {
  id: 'zeta',
  name: 'Zeta',
  company: 'Zeta Global Corp., USA',
  category: 'ads',
  purpose: 'Links visits to people it knows, to choose ads, e-mails and content for them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'the e-mail address, if known'],
  hosts: ['rfihub.com', 'rfihub.net', 'ru4.com', 'boomtrain.com', 'boomtrain.net', 'rezync.com'],
  cookies: [{ name: '_bti', purpose: 'Recognises a visitor and links the visit to an e-mail address.', days: 365 }],
  storage: [],
  globals: ['bt'],
  privacyPolicy: 'https://zetaglobal.com/privacy-policy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** UpSellit. */
export const upsellit: Vendor = {
  id: 'upsellit',
  name: 'UpSellit',
  company: 'USI Technologies, Inc., USA',
  category: 'ads',
  purpose: 'Shows offers to visitors who are about to leave.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is put into the cart',
    'what is bought',
  ],
  hosts: ['upsellit.com'],
  cookies: [{ name: 'usi_*', purpose: 'Recognises a visitor and keeps which offers were shown.', days: 30 }],
  storage: [],
  privacyPolicy: 'https://labs.upsellit.com/privacy-policy',
};

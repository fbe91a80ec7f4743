import type { Vendor } from '../../vendor-entry.ts';

/** Privy: pop-ups, e-mail and text messages of shops. */
export const privy: Vendor = {
  id: 'privy',
  name: 'Privy',
  company: 'Privy, USA',
  category: 'ads',
  purpose: 'Shows pop-ups that ask for e-mail addresses and phone numbers.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'what is typed into forms',
    'what is put into the cart',
  ],
  hosts: ['privy.com', 'privymktg.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://privy.com/privacy-policy/',
};

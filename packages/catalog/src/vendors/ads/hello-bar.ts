import type { Vendor } from '../../vendor-entry.ts';

/** Hello Bar. */
export const helloBar: Vendor = {
  id: 'hello-bar',
  name: 'Hello Bar',
  company: 'Crazy Egg, Inc., USA',
  category: 'ads',
  purpose: 'Shows bars and pop-ups with offers or a form to subscribe.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is typed into forms'],
  hosts: ['hellobar.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.hellobar.com/privacy-policy',
};

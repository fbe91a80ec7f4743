import type { Vendor } from '../../vendor-entry.ts';

/** Userlike. */
export const userlike: Vendor = {
  id: 'userlike',
  name: 'Userlike',
  company: 'Lime Connect GmbH, Germany',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  cookies: [{ name: 'uslk_*', purpose: 'Recognises a returning visitor in the chat.', days: 365 }],
  storage: [{ key: 'uslk_*', area: 'local', purpose: 'Keeps the chat’s state.' }],
  globals: ['userlike'],
  privacyPolicy: 'https://www.userlike.com/en/terms',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Smartsupp. */
export const smartsupp: Vendor = {
  id: 'smartsupp',
  name: 'Smartsupp',
  company: 'Smartsupp.com, s.r.o., Czech Republic',
  category: 'support',
  purpose: 'Offers a live chat, and can replay visits.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['smartsuppchat.com', 'smartsuppcdn.com'],
  cookies: [{ name: 'ssupp.*', purpose: 'Recognises a returning visitor in the chat.', days: 180 }],
  storage: [],
  globals: ['smartsupp'],
  privacyPolicy: 'https://www.smartsupp.com/help/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** LiveChat. */
export const livechat: Vendor = {
  id: 'livechat',
  name: 'LiveChat',
  company: 'Text, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['livechatinc.com', 'livechat-files.com', 'livechat-static.com'],
  cookies: [
    { name: '__lc_cid', purpose: 'Recognises a returning visitor in the chat.', days: 400, thirdParty: true },
    { name: '__lc_cst', purpose: 'Keeps the right to continue a chat.', days: 400, thirdParty: true },
  ],
  storage: [],
  globals: ['LiveChatWidget'],
  privacyPolicy: 'https://www.livechat.com/legal/privacy-policy/',
};

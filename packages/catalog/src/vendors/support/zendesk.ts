import type { Vendor } from '../../vendor-entry.ts';

/**
 * Zendesk.
 * @see https://support.zendesk.com/hc/en-us/articles/4408824378650
 */
export const zendesk: Vendor = {
  id: 'zendesk',
  name: 'Zendesk',
  company: 'Zendesk, Inc., USA',
  category: 'support',
  purpose: 'Offers help and a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
  cookies: [
    { name: '__zlcmid', purpose: 'Recognises a returning visitor in the chat.', days: 365 },
    { name: '__zlcprivacy', purpose: 'Keeps that the visitor does not want to be recognised.', days: 365 },
  ],
  storage: [
    { key: 'ZD-*', area: 'local', purpose: 'Keeps the state of the help window.' },
    { key: '__zlcstore', area: 'local', purpose: 'Keeps the chat’s state.' },
  ],
  globals: ['zE'],
  privacyPolicy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
};

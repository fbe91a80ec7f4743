import type { Vendor } from '../../vendor-entry.ts';

/** Salesforce embedded service: chat and help. */
export const salesforceChat: Vendor = {
  id: 'salesforce-chat',
  name: 'Salesforce Chat',
  company: 'Salesforce, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat and help from the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['force.com', 'salesforce.com/embeddedservice', 'salesforceliveagent.com', 'salesforce-scrt.com'],
  cookies: [
    { name: 'liveagent_oref', purpose: 'Keeps which page led here.', days: 400 },
    { name: 'liveagent_vc', purpose: 'Counts visits.', days: 400 },
    { name: 'liveagent_ptid', purpose: 'Recognises a returning visitor in the chat.', days: 400 },
    { name: 'liveagent_sid', purpose: 'Joins the pages of one visit.', days: 0 },
    { name: 'liveagent_invite_rejected_*', purpose: 'Keeps that an invitation to chat was turned down.', days: 0 },
  ],
  storage: [],
  globals: ['liveagent', 'embedded_svc', 'embeddedservice_bootstrap'],
  privacyPolicy: 'https://www.salesforce.com/company/legal/privacy/',
};

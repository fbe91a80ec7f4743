import type { Vendor } from '../../vendor-entry.ts';

/** Zoho SalesIQ. */
export const zohoSalesiq: Vendor = {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  company: 'Zoho Corporation Pvt. Ltd., India',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['salesiq.zoho.com', 'salesiq.zoho.eu', 'salesiq.zohopublic.com', 'salesiq.zohopublic.eu'],
  cookies: [{ name: 'siqlsdb', purpose: 'Keeps the chat in step between open tabs.', days: 0 }],
  storage: [{ key: 'siqlsdb', area: 'local', purpose: 'Keeps the chat’s state.' }],
  privacyPolicy: 'https://www.zoho.com/privacy.html',
};

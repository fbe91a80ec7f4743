import type { Vendor } from '../../vendor-entry.ts';

/**
 * Salesforce Marketing Cloud Account Engagement, earlier Pardot.
 * @see https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm&type=5
 */
export const pardot: Vendor = {
  id: 'pardot',
  name: 'Account Engagement (Pardot)',
  company: 'Salesforce, Inc., USA',
  category: 'ads',
  purpose: 'Links visits to contacts, and offers forms.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is typed into forms',
    'the e-mail address, if known',
  ],
  hosts: ['pardot.com'],
  cookies: [
    { name: 'visitor_id*', purpose: 'Recognises a visitor and links visits to a contact.', days: 400 },
    { name: 'pi_opt_in*', purpose: 'Keeps what the visitor agreed to.', days: 400 },
    { name: 'lpv*', purpose: 'Keeps that a page was counted.', days: 1 },
  ],
  storage: [],
  privacyPolicy: 'https://www.salesforce.com/company/legal/privacy/',
};

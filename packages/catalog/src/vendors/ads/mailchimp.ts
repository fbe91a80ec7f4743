import type { Vendor } from '../../vendor-entry.ts';

/** Mailchimp’s site tracking, pop-ups and embedded forms. */
export const mailchimp: Vendor = {
  id: 'mailchimp',
  name: 'Mailchimp',
  company: 'Intuit Inc., USA',
  category: 'ads',
  purpose: 'Shows forms to subscribe, and links visits to e-mail addresses.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'the e-mail address, if known',
    'what is typed into forms',
  ],
  hosts: ['chimpstatic.com', 'list-manage.com', 'mailchimp.com'],
  cookies: [
    { name: 'MCPopupClosed', purpose: 'Keeps that the form was closed.', days: 365 },
    { name: 'MCPopupSubscribed', purpose: 'Keeps that the visitor subscribed.', days: 365 },
    { name: 'mailchimp_landing_site', purpose: 'Keeps the first page of the visit.', days: 30 },
    { name: 'mc_landing_site', purpose: 'Keeps the first page of the visit.', days: 14 },
    { name: 'mc_cid', purpose: 'Keeps which mailing led to the visit.', days: 14 },
    { name: 'mc_eid', purpose: 'Keeps whose e-mail led to the visit.', days: 14 },
  ],
  storage: [],
  privacyPolicy: 'https://www.intuit.com/privacy/statement/',
};

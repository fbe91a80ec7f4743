import type { Vendor } from '../../vendor-entry.ts';

/** Mailmunch: sign-up forms and landing pages. */
export const mailmunch: Vendor = {
  id: 'mailmunch',
  name: 'Mailmunch',
  company: 'Mailmunch, USA',
  category: 'ads',
  purpose: 'Shows forms that ask for an e-mail address.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into forms', 'a random visitor id'],
  hosts: ['mailmunch.co'],
  cookies: [
    { name: '_mailmunch_visitor_id', purpose: 'Recognises a visitor.', days: 365 },
    { name: 'mailmunch_second_pageview', purpose: 'Keeps that a visitor saw more than one page.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://legal.mailmunch.com/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Constant Contact: sign-up forms of an e-mail service. */
export const constantContact: Vendor = {
  id: 'constant-contact',
  name: 'Constant Contact',
  company: 'Constant Contact, Inc., USA',
  category: 'ads',
  purpose: 'Shows forms that ask for an e-mail address.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['ctctcdn.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.constantcontact.com/legal/privacy-statement',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Adobe Marketo Engage: Munchkin and forms. */
export const marketo: Vendor = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  company: 'Adobe Systems Software Ireland Ltd., Ireland',
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
  hosts: ['marketo.com', 'marketo.net', 'mktoresp.com'],
  cookies: [{ name: '_mkto_trk', purpose: 'Recognises a visitor and links visits to a contact.', days: 730 }],
  storage: [],
  globals: ['Munchkin', 'MktoForms2'],
  optOut: 'https://www.adobe.com/privacy/opt-out.html',
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
};

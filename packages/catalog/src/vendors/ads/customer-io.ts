import type { Vendor } from '../../vendor-entry.ts';

/** Customer.io: messages to customers, tracking of their visits. */
export const customerIo: Vendor = {
  id: 'customer-io',
  name: 'Customer.io',
  company: 'Peaberry Software, Inc., USA',
  category: 'ads',
  purpose: 'Links visits to customers, to send messages that fit.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'the e-mail address, if known',
    'a random visitor id',
  ],
  hosts: ['customer.io'],
  cookies: [
    { name: '_cio', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_cioid', purpose: 'Recognises a known customer.', days: 365 },
    { name: '_cioanonid', purpose: 'Recognises a visitor.', days: 365 },
    { name: 'cioFT', purpose: 'Keeps how a visitor first came.', days: 365 },
    { name: 'cioLT', purpose: 'Keeps how a visitor last came.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://customer.io/legal/privacy-policy',
};

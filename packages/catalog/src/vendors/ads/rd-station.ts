import type { Vendor } from '../../vendor-entry.ts';

/** RD Station Marketing. */
export const rdStation: Vendor = {
  id: 'rd-station',
  name: 'RD Station',
  company: 'RD Gestão e Sistemas S.A., Brazil',
  category: 'ads',
  purpose: 'Links visits to contacts, and offers forms and pop-ups.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is typed into forms',
    'the e-mail address, if known',
  ],
  hosts: ['d335luupugsy2.cloudfront.net', 'rdstation.com.br'],
  cookies: [
    { name: 'rdtrk', purpose: 'Recognises a visitor and keeps which pages were opened.', days: 365 },
    { name: '_rdtrk', purpose: 'Recognises a visitor and keeps which pages were opened.', days: 365 },
    { name: '_rd_experiment_version', purpose: 'Keeps which variant of a page is shown.', days: 365 },
    { name: '_form_fields', purpose: 'Fills in what was typed into a form before.', days: 92 },
    { name: '_rdlps_pp', purpose: 'Keeps which questions were answered.', days: 183 },
    { name: '_rd_wa_*', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  globals: ['RdIntegration', 'RDStationForms'],
  privacyPolicy: 'https://legal.rdstation.com/pt/privacy-policy/',
};

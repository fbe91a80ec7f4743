import type { Vendor } from '../../vendor-entry.ts';

/** Google Docs, Forms and Calendar. */
export const googleDocs: Vendor = {
  id: 'google-docs',
  name: 'Google Docs, Forms and Calendar',
  company: 'Google Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Shows documents, forms and calendars in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['docs.google.com', 'drive.google.com', 'calendar.google.com', 'forms.gle'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};

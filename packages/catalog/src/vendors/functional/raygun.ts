import type { Vendor } from '../../vendor-entry.ts';

/** Raygun. */
export const raygun: Vendor = {
  id: 'raygun',
  name: 'Raygun',
  company: 'Raygun Limited, New Zealand',
  category: 'functional',
  purpose: 'Reports faults on the pages, so that they can be repaired.',
  receives: ['IP address', 'the page', 'device and browser', 'what led to the fault'],
  hosts: ['raygun.io', 'raygun.com', 'rapidzebra.io'],
  cookies: [{ name: 'raygun4js-userid', purpose: 'Counts how many visitors meet a fault.', days: 400 }],
  storage: [
    { key: 'raygun4js-userid', area: 'local', purpose: 'Counts how many visitors meet a fault.' },
    { key: 'raygun4js_*', area: 'session', purpose: 'Joins the pages of one visit.' },
  ],
  globals: ['rg4js', 'Raygun'],
  privacyPolicy: 'https://raygun.com/privacy/',
};

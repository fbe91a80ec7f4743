import type { Vendor } from '../../vendor-entry.ts';

/** impact.com, once Impact Radius: partner programmes. */
export const impact: Vendor = {
  id: 'impact',
  name: 'impact.com',
  company: 'Impact Tech, Inc., USA',
  category: 'ads',
  purpose: 'Finds out which partner or ad led to an order, to pay it a share.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is bought', 'a random visitor id'],
  hosts: [
    'impactradius-event.com',
    'impactradius-go.com',
    'impactcdn.com',
    '7eer.net',
    'evyy.net',
    'ojrq.net',
    'sjv.io',
    'd3cxv97fi8q177.cloudfront.net',
  ],
  cookies: [
    { name: 'IR_gbd', purpose: 'Keeps for which hosts the cookies count.', days: 0 },
    { name: 'IR_PI', purpose: 'Recognises a visitor.', days: 395 },
    { name: 'IR_*', purpose: 'Keeps which partner’s link was clicked, and joins the pages of one visit.', days: 0 },
  ],
  storage: [],
  globals: ['ire'],
  privacyPolicy: 'https://impact.com/privacy-policy/',
};

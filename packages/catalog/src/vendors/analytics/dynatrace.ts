import type { Vendor } from '../../vendor-entry.ts';

/**
 * Dynatrace Real User Monitoring.
 * @see https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/cookies
 */
export const dynatrace: Vendor = {
  id: 'dynatrace',
  name: 'Dynatrace',
  company: 'Dynatrace LLC, USA',
  category: 'analytics',
  purpose: 'Measures how fast pages are and which faults occur.',
  receives: ['IP address', 'pages visited', 'device and browser', 'faults and loading times', 'a random visitor id'],
  hosts: ['ruxit.com', 'js-cdn.dynatrace.com', 'bf.dynatrace.com'],
  cookies: [
    { name: 'rxVisitor*', purpose: 'Tells one visitor from another.', days: 0 },
    { name: 'rxvt*', purpose: 'Keeps when the visit ends.', days: 0 },
    { name: 'dtCookie*', purpose: 'Joins the pages of one visit.', days: 0 },
    { name: 'dtPC*', purpose: 'Joins measurements to the page they belong to.', days: 0 },
    { name: 'dtSa*', purpose: 'Keeps what was clicked before the page.', days: 0 },
    { name: 'dtLatC*', purpose: 'Keeps how long the server took.', days: 0 },
    { name: 'dtValidationCookie', purpose: 'Finds the domain that cookies can be set on.', days: 0 },
    { name: 'dtDisabled', purpose: 'Keeps that a visit is not measured.', days: 0 },
  ],
  storage: [{ key: 'rxvisitid', area: 'session', purpose: 'Joins the pages of one visit.' }],
  globals: ['dtrum'],
  privacyPolicy: 'https://www.dynatrace.com/company/trust-center/privacy/',
};

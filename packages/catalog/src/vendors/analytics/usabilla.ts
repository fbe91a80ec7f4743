import type { Vendor } from '../../vendor-entry.ts';

/** Usabilla, now GetFeedback Digital of SurveyMonkey. */
export const usabilla: Vendor = {
  id: 'usabilla',
  name: 'Usabilla',
  company: 'Usabilla B.V., Netherlands',
  category: 'analytics',
  purpose: 'Asks visitors for their opinion.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is answered'],
  hosts: ['usabilla.com', 'd6tizftlrpuof.cloudfront.net'],
  cookies: [{ name: 'usbls', purpose: 'Tells new visitors from returning ones.', days: 0 }],
  storage: [],
  globals: ['usabilla_live'],
  privacyPolicy: 'https://www.surveymonkey.com/mp/legal/privacy/',
};

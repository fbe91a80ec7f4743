import type { Vendor } from '../../vendor-entry.ts';

/** Wufoo. */
export const wufoo: Vendor = {
  id: 'wufoo',
  name: 'Wufoo',
  company: 'SurveyMonkey Inc., USA',
  category: 'functional',
  purpose: 'Shows a form or survey in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['wufoo.com'],
  cookies: [
    { name: 'ep201', purpose: 'Joins the pages of one visit.', days: 1, thirdParty: true },
    { name: 'ep202', purpose: 'Recognises a browser.', days: 365, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.surveymonkey.com/mp/legal/privacy/',
};

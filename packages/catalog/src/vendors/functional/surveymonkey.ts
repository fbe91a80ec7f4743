import type { Vendor } from '../../vendor-entry.ts';

/** SurveyMonkey’s embedded surveys. */
export const surveymonkey: Vendor = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  company: 'SurveyMonkey Inc., USA',
  category: 'functional',
  purpose: 'Shows surveys in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is answered'],
  hosts: ['surveymonkey.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.surveymonkey.com/mp/legal/privacy/',
};

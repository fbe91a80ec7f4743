import type { Vendor } from '../../vendor-entry.ts';

/** hCaptcha. */
export const hcaptcha: Vendor = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  company: 'Intuition Machines, Inc., USA',
  category: 'functional',
  purpose: 'Tells people from programs, to protect forms.',
  receives: ['IP address', 'the page', 'device and browser', 'mouse movements and typing'],
  hosts: ['hcaptcha.com'],
  cookies: [{ name: 'hmt_id', purpose: 'Weighs the risk that a visitor is a program.', days: 30, thirdParty: true }],
  storage: [],
  globals: ['hcaptcha'],
  privacyPolicy: 'https://www.hcaptcha.com/privacy',
};

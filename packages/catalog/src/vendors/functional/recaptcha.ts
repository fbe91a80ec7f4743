import type { Vendor } from '../../vendor-entry.ts';

/**
 * reCAPTCHA.
 * @see https://developers.google.com/recaptcha
 */
export const recaptcha: Vendor = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  company: 'Google Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Tells people from programs, to protect forms.',
  receives: ['IP address', 'the page', 'device and browser', 'mouse movements and typing'],
  hosts: ['google.com/recaptcha', 'recaptcha.net', 'gstatic.com/recaptcha'],
  cookies: [
    { name: '_GRECAPTCHA', purpose: 'Weighs the risk that a visitor is a program.', days: 180, thirdParty: true },
    {
      name: 'NID',
      purpose: 'Keeps preferences and chooses ads in Google’s own services.',
      days: 183,
      thirdParty: true,
    },
  ],
  storage: [{ key: '_grecaptcha', area: 'local', purpose: 'Weighs the risk that a visitor is a program.' }],
  globals: ['grecaptcha'],
  privacyPolicy: 'https://policies.google.com/privacy',
};

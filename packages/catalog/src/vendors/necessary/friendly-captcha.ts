import type { Vendor } from '../../vendor-entry.ts';

/** Friendly Captcha. */
export const friendlyCaptcha: Vendor = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  company: 'Friendly Captcha GmbH, Germany',
  category: 'necessary',
  purpose: 'Tells people from programs, to protect forms.',
  receives: ['IP address', 'device and browser'],
  hosts: ['friendlycaptcha.com', 'friendlycaptcha.eu'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Adyen. Necessary, because a visitor who pays has asked for it. */
export const adyen: Vendor = {
  id: 'adyen',
  name: 'Adyen',
  company: 'Adyen N.V., Netherlands',
  category: 'necessary',
  purpose: 'Takes payments and protects them against fraud.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['adyen.com', 'adyenpayments.com'],
  cookies: [{ name: '_rp_uid', purpose: 'Recognises a browser, to protect payments against fraud.', days: 30 }],
  storage: [],
  privacyPolicy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
};

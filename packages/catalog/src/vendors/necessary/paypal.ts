import type { Vendor } from '../../vendor-entry.ts';

/**
 * PayPal. Necessary, because a visitor who pays has asked for it; load it on the pages where they pay.
 * @see https://developer.paypal.com/sdk/js/
 */
export const paypal: Vendor = {
  id: 'paypal',
  name: 'PayPal',
  company: 'PayPal (Europe) S.à r.l. et Cie, S.C.A., Luxembourg',
  category: 'necessary',
  purpose: 'Offers payment by PayPal.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought'],
  hosts: ['paypal.com', 'paypalobjects.com'],
  cookies: [
    { name: 'ts', purpose: 'Protects payments against fraud.', days: 400, thirdParty: true },
    { name: 'nsid', purpose: 'Protects payments against fraud.', days: 0, thirdParty: true },
  ],
  storage: [{ key: '__paypal_storage__', area: 'local', purpose: 'Keeps the state of a payment.' }],
  privacyPolicy: 'https://www.paypal.com/us/legalhub/privacy-full',
};

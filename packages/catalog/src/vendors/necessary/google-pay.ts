import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Pay. Necessary, because a visitor who pays has asked for it.
 * @see https://developers.google.com/pay/api/web/overview
 */
export const googlePay: Vendor = {
  id: 'google-pay',
  name: 'Google Pay',
  company: 'Google Ireland Ltd., Ireland',
  category: 'necessary',
  purpose: 'Offers payment by Google Pay.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought'],
  hosts: ['pay.google.com', 'payments.google.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};

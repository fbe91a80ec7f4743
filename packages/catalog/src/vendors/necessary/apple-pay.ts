import type { Vendor } from '../../vendor-entry.ts';

/**
 * Apple Pay. Necessary, because a visitor who pays has asked for it.
 * @see https://developer.apple.com/documentation/applepayontheweb
 */
export const applePay: Vendor = {
  id: 'apple-pay',
  name: 'Apple Pay',
  company: 'Apple Distribution International Ltd., Ireland',
  category: 'necessary',
  purpose: 'Offers payment by Apple Pay.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought'],
  hosts: ['applepay.cdn-apple.com', 'apple-pay-gateway.apple.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.apple.com/legal/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * Stripe. Necessary, because a visitor who pays has asked for it; load it on the pages where they pay.
 * @see https://stripe.com/legal/cookies-policy
 */
export const stripe: Vendor = {
  id: 'stripe',
  name: 'Stripe',
  company: 'Stripe Payments Europe, Ltd., Ireland',
  category: 'necessary',
  purpose: 'Takes payments and protects them against fraud.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['stripe.com', 'stripe.network'],
  cookies: [
    { name: '__stripe_mid', purpose: 'Recognises a browser, to protect payments against fraud.', days: 365 },
    { name: '__stripe_sid', purpose: 'Recognises a visit, to protect payments against fraud.', days: 1 },
    {
      name: 'm',
      purpose: 'Recognises a browser across websites, to protect payments against fraud.',
      days: 400,
      thirdParty: true,
    },
  ],
  storage: [],
  privacyPolicy: 'https://stripe.com/privacy',
};

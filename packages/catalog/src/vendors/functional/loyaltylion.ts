import type { Vendor } from '../../vendor-entry.ts';

/** LoyaltyLion: loyalty programmes of shops. */
export const loyaltylion: Vendor = {
  id: 'loyaltylion',
  name: 'LoyaltyLion',
  company: 'LoyaltyLion Ltd., United Kingdom',
  category: 'functional',
  purpose: 'Runs the shop’s loyalty programme: points, rewards, recommendations.',
  receives: ['IP address', 'pages visited', 'device and browser', 'the account, if signed in', 'what is bought'],
  hosts: ['loyaltylion.com', 'loyaltylion.net', 'dg1f2pfrgjxdq.cloudfront.net'],
  cookies: [],
  storage: [
    { key: 'll_loader_revision', area: 'session', purpose: 'Keeps which version of the script is to be loaded.' },
  ],
  globals: ['loyaltylion'],
  privacyPolicy: 'https://loyaltylion.com/privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Yotpo Reviews and Loyalty (earlier Swell). */
export const yotpo: Vendor = {
  id: 'yotpo',
  name: 'Yotpo',
  company: 'Yotpo Ltd., Israel',
  category: 'functional',
  purpose: 'Shows reviews of products and the points of loyal customers.',
  receives: [
    'IP address',
    'the page',
    'device and browser',
    'what is written into reviews and comments',
    'the account, if signed in',
  ],
  hosts: ['yotpo.com', 'swellrewards.com'],
  cookies: [],
  storage: [],
  embed: '.yotpo-main-widget',
  globals: ['yotpo', 'yotpoWidgetsContainer'],
  privacyPolicy: 'https://www.yotpo.com/privacy-policy/',
};

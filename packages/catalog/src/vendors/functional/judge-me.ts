import type { Vendor } from '../../vendor-entry.ts';

/** Judge.me. */
export const judgeMe: Vendor = {
  id: 'judge-me',
  name: 'Judge.me',
  company: 'Judge.me Reviews Ltd., United Kingdom',
  category: 'functional',
  purpose: 'Shows reviews of products.',
  receives: ['IP address', 'the page', 'device and browser', 'what is written into reviews and comments'],
  hosts: ['judge.me'],
  cookies: [],
  storage: [],
  embed: '.jdgm-review-widget',
  privacyPolicy: 'https://judge.me/privacy',
};

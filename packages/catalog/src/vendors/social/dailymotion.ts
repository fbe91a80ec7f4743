import type { Vendor } from '../../vendor-entry.ts';

/** Dailymotion. */
export const dailymotion: Vendor = {
  id: 'dailymotion',
  name: 'Dailymotion',
  company: 'Dailymotion SA, France',
  category: 'social',
  purpose: 'Plays videos of Dailymotion in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['dailymotion.com', 'dmcdn.net'],
  cookies: [
    { name: 'v1st', purpose: 'Recognises a browser.', days: 390, thirdParty: true },
    { name: 'ts', purpose: 'Tells one visit from another.', days: 390, thirdParty: true },
  ],
  storage: [],
  globals: ['dailymotion'],
  privacyPolicy: 'https://legal.dailymotion.com/en/privacy-policy/',
};

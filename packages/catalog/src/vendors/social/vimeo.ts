import type { Vendor } from '../../vendor-entry.ts';

/**
 * Vimeo.
 * @see https://help.vimeo.com/hc/en-us/articles/26080940921361
 */
export const vimeo: Vendor = {
  id: 'vimeo',
  name: 'Vimeo',
  company: 'Vimeo.com, Inc., USA',
  category: 'social',
  purpose: 'Plays videos of Vimeo in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['vimeo.com', 'vimeocdn.com'],
  cookies: [
    { name: 'vuid', purpose: 'Recognises a browser to count views.', days: 400, thirdParty: true },
    { name: 'player', purpose: 'Keeps the player’s settings.', days: 365, thirdParty: true },
  ],
  storage: [],
  globals: ['Vimeo'],
  privacyPolicy: 'https://vimeo.com/privacy',
};

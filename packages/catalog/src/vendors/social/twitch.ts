import type { Vendor } from '../../vendor-entry.ts';

/** Twitch. */
export const twitch: Vendor = {
  id: 'twitch',
  name: 'Twitch',
  company: 'Twitch Interactive, Inc., USA',
  category: 'social',
  purpose: 'Plays streams and clips of Twitch in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['twitch.tv', 'ttvnw.net', 'jtvnw.net'],
  cookies: [],
  storage: [],
  globals: ['Twitch'],
  privacyPolicy: 'https://www.twitch.tv/p/legal/privacy-notice/',
};

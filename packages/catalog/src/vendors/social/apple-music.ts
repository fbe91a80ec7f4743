import type { Vendor } from '../../vendor-entry.ts';

/**
 * Apple Music and Apple Podcasts players.
 * @see https://developer.apple.com/musickit/
 */
export const appleMusic: Vendor = {
  id: 'apple-music',
  name: 'Apple Music and Podcasts',
  company: 'Apple Distribution International Ltd., Ireland',
  category: 'social',
  purpose: 'Plays music and podcasts of Apple in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['embed.music.apple.com', 'embed.podcasts.apple.com', 'js-cdn.music.apple.com'],
  cookies: [],
  storage: [],
  globals: ['MusicKit'],
  privacyPolicy: 'https://www.apple.com/legal/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Spotify. */
export const spotify: Vendor = {
  id: 'spotify',
  name: 'Spotify',
  company: 'Spotify AB, Sweden',
  category: 'social',
  purpose: 'Plays music and podcasts of Spotify in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['spotify.com', 'spotifycdn.com', 'scdn.co'],
  cookies: [
    { name: 'sp_t', purpose: 'Recognises a browser.', days: 365, thirdParty: true },
    { name: 'sp_landing', purpose: 'Keeps which page the player stands in.', days: 1, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/',
};

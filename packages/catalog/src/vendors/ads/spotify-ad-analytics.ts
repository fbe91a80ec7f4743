import type { Vendor } from '../../vendor-entry.ts';

/** Spotify Ad Analytics, earlier Podsights. */
export const spotifyAdAnalytics: Vendor = {
  id: 'spotify-ad-analytics',
  name: 'Spotify Ad Analytics',
  company: 'Spotify AB, Sweden',
  category: 'ads',
  purpose: 'Measures which podcast ads lead to visits and purchases.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['pdst.fm', 'us-central1-adaptive-growth.cloudfunctions.net'],
  cookies: [],
  storage: [],
  globals: ['pdst'],
  privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** JW Player: video player and hosting. */
export const jwPlayer: Vendor = {
  id: 'jw-player',
  name: 'JW Player',
  company: 'LongTail Ad Solutions, Inc., USA',
  category: 'functional',
  purpose: 'Plays the site’s videos and counts what is watched.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard', 'a random visitor id'],
  hosts: ['jwplayer.com', 'jwpcdn.com', 'jwplatform.com', 'jwpltx.com', 'jwpsrv.com', 'longtailvideo.com'],
  cookies: [],
  storage: [
    { key: 'jwplayerLocalId', area: 'local', purpose: 'Recognises a viewer.' },
    { key: 'jwplayer.*', area: 'local', purpose: 'Keeps volume, captions and picture quality.' },
  ],
  globals: ['jwplayer'],
  privacyPolicy: 'https://www.jwplayer.com/privacy/',
};

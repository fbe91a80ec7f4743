import type { Vendor } from '../../vendor-entry.ts';

/** Wistia. */
export const wistia: Vendor = {
  id: 'wistia',
  name: 'Wistia',
  company: 'Wistia, Inc., USA',
  category: 'functional',
  purpose: 'Plays videos in the page and counts who watches them.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['wistia.com', 'wistia.net', 'wi.st'],
  cookies: [],
  storage: [
    { key: 'wistia', area: 'local', purpose: 'Recognises a browser to count views.' },
    { key: 'wistia-video-progress-*', area: 'local', purpose: 'Keeps where a video was stopped.' },
  ],
  embed: '.wistia_embed',
  globals: ['Wistia'],
  privacyPolicy: 'https://wistia.com/privacy',
};

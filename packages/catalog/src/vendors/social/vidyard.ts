import type { Vendor } from '../../vendor-entry.ts';

/** Vidyard. */
export const vidyard: Vendor = {
  id: 'vidyard',
  name: 'Vidyard',
  company: 'Buildscale, Inc., Canada',
  category: 'social',
  purpose: 'Plays videos in the page and counts who watches them.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['vidyard.com'],
  cookies: [],
  storage: [],
  globals: ['VidyardV4', 'vidyardEmbed'],
  privacyPolicy: 'https://www.vidyard.com/privacy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Vidyard. */
export const vidyard: Vendor = {
  id: 'vidyard',
  name: 'Vidyard',
  company: 'Buildscale, Inc., Canada',
  category: 'social',
  purpose: 'Plays videos in the page and counts who watches them.',
  receives: ['IP address', 'the page with the embed', 'device and browser', 'what is watched'],
  hosts: ['vidyard.com'],
  cookies: [],
  storage: [],
  globals: ['VidyardV4', 'vidyardEmbed'],
  privacyPolicy: 'https://www.vidyard.com/privacy/',
};

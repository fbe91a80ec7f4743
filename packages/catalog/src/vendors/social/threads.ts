import type { Vendor } from '../../vendor-entry.ts';

/** Threads. */
export const threads: Vendor = {
  id: 'threads',
  name: 'Threads',
  company: 'Meta Platforms Ireland Ltd., Ireland',
  category: 'social',
  purpose: 'Shows posts of Threads.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['threads.net', 'threads.com'],
  cookies: [],
  storage: [],
  embed: '.text-post-media',
  privacyPolicy: 'https://privacycenter.instagram.com/policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * unpkg.
 * @see https://unpkg.com
 */
export const unpkg: Vendor = {
  id: 'unpkg',
  name: 'unpkg',
  company: 'Cloudflare, Inc., USA',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['unpkg.com', 'npmcdn.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * cdnjs.
 * @see https://cdnjs.com/about
 */
export const cdnjs: Vendor = {
  id: 'cdnjs',
  name: 'cdnjs',
  company: 'Cloudflare, Inc., USA',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['cdnjs.cloudflare.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
};

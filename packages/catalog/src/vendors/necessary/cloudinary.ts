import type { Vendor } from '../../vendor-entry.ts';

/** Cloudinary. */
export const cloudinary: Vendor = {
  id: 'cloudinary',
  name: 'Cloudinary',
  company: 'Cloudinary Ltd., Israel',
  category: 'necessary',
  purpose: 'Delivers this site’s own pictures and videos.',
  receives: ['IP address', 'device and browser'],
  hosts: ['cloudinary.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://cloudinary.com/privacy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** OpenStreetMap. */
export const openstreetmap: Vendor = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  company: 'OpenStreetMap Foundation, United Kingdom',
  category: 'functional',
  purpose: 'Shows maps in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['openstreetmap.org', 'openstreetmap.de'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://osmfoundation.org/wiki/Privacy_Policy',
};

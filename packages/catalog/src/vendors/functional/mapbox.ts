import type { Vendor } from '../../vendor-entry.ts';

/** Mapbox. */
export const mapbox: Vendor = {
  id: 'mapbox',
  name: 'Mapbox',
  company: 'Mapbox, Inc., USA',
  category: 'functional',
  purpose: 'Shows maps in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is searched for'],
  hosts: ['mapbox.com'],
  cookies: [],
  storage: [{ key: 'mapbox.eventData*', area: 'local', purpose: 'Counts how often maps are shown.' }],
  globals: ['mapboxgl'],
  privacyPolicy: 'https://www.mapbox.com/legal/privacy',
};

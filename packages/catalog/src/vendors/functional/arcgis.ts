import type { Vendor } from '../../vendor-entry.ts';

/** ArcGIS. */
export const arcgis: Vendor = {
  id: 'arcgis',
  name: 'ArcGIS',
  company: 'Environmental Systems Research Institute, Inc., USA',
  category: 'functional',
  purpose: 'Shows maps in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['arcgis.com', 'arcgisonline.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.esri.com/en-us/privacy/overview',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Adobe Fonts. */
export const adobeFonts: Vendor = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  company: 'Adobe Systems Software Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Delivers the typefaces of the page.',
  receives: ['IP address', 'device and browser'],
  hosts: ['typekit.net'],
  cookies: [],
  storage: [],
  globals: ['Typekit'],
  privacyPolicy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
};

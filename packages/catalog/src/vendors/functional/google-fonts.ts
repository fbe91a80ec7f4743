import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Fonts. A court has held it unlawful without consent: Landgericht München I, 3 O 17493/20.
 * @see https://developers.google.com/fonts/faq/privacy
 */
export const googleFonts: Vendor = {
  id: 'google-fonts',
  name: 'Google Fonts',
  company: 'Google Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Delivers the typefaces of the page.',
  receives: ['IP address', 'device and browser'],
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};

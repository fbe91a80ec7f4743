import type { Vendor } from '../../vendor-entry.ts';

/** WP Pixel: measurement of ads of Wirtualna Polska. */
export const wpPixel: Vendor = {
  id: 'wp-pixel',
  name: 'WP Pixel',
  company: 'Wirtualna Polska Media SA, Poland',
  category: 'ads',
  purpose: 'Measures which ads on websites of Wirtualna Polska lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is viewed and bought'],
  hosts: ['pixel.wp.pl'],
  cookies: [],
  storage: [],
  globals: ['wph'],
  privacyPolicy: 'https://holding.wp.pl/poufnosc',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Venatus: ad management for websites about games. */
export const venatus: Vendor = {
  id: 'venatus',
  name: 'Venatus',
  company: 'Venatus Media Ltd., United Kingdom',
  category: 'ads',
  purpose: 'Sells ad space of websites about games.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['vntsm.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.venatusmedia.com/privacy/',
};

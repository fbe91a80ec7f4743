import type { Vendor } from '../../vendor-entry.ts';

/** Tray, as the platform that a shop runs on. Necessary, because without it there is no shop. */
export const trayCommerce: Vendor = {
  id: 'tray-commerce',
  name: 'Tray',
  company: 'Tray Tecnologia em Ecommerce Ltda., Brazil',
  category: 'necessary',
  purpose: 'Delivers the pictures, styles and scripts of the shop.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['tcdn.com.br'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.tray.com.br/',
};

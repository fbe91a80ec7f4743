import type { Vendor } from '../../vendor-entry.ts';

/** iZooto. */
export const izooto: Vendor = {
  id: 'izooto',
  name: 'iZooto',
  company: 'Datability Technologies Pvt. Ltd., India',
  category: 'ads',
  purpose: 'Asks to send notifications, and sends them by what was read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['izooto.com'],
  cookies: [{ name: 'izootoWpConfig', purpose: 'Keeps settings of notifications.', days: 400 }],
  storage: [],
  privacyPolicy: 'https://www.izooto.com/privacy-policy',
};

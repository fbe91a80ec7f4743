import type { Vendor } from '../../vendor-entry.ts';

/** VK Top Mail.ru. */
export const mailRu: Vendor = {
  id: 'mail-ru',
  name: 'VK Top Mail.ru',
  company: 'VK LLC, Russia',
  category: 'analytics',
  purpose: 'Counts visits and recognises visitors, to choose ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['top-fwz1.mail.ru', 'top.mail.ru', 'privacy-cs.mail.ru'],
  cookies: [
    { name: 'tmr_*', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'domain_sid', purpose: 'Recognises a browser across websites.', days: 7 },
  ],
  storage: [{ key: 'tmr_*', area: 'local', purpose: 'Keeps what is still to be sent.' }],
  privacyPolicy: 'https://help.mail.ru/legal/terms/common/privacy/',
};

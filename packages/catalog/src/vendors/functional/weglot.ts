import type { Vendor } from '../../vendor-entry.ts';

/** Weglot. */
export const weglot: Vendor = {
  id: 'weglot',
  name: 'Weglot',
  company: 'Weglot SAS, France',
  category: 'functional',
  purpose: 'Translates the page.',
  receives: ['IP address', 'device and browser', 'the text of the page'],
  hosts: ['weglot.com'],
  cookies: [],
  storage: [{ key: 'wglang', area: 'local', purpose: 'Keeps the language that was chosen.' }],
  globals: ['Weglot'],
  privacyPolicy: 'https://www.weglot.com/privacy',
};

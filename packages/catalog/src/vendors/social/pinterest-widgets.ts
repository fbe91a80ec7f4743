import type { Vendor } from '../../vendor-entry.ts';

/**
 * Pinterest widgets.
 * @see https://developers.pinterest.com/docs/web-features/widgets/
 */
export const pinterestWidgets: Vendor = {
  id: 'pinterest-widgets',
  name: 'Pinterest widgets',
  company: 'Pinterest Europe Ltd., Ireland',
  category: 'social',
  purpose: 'Shows pins and boards of Pinterest in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['pinterest.com', 'pinimg.com'],
  cookies: [{ name: '_pinterest_sess', purpose: 'Recognises a browser on Pinterest.', days: 365, thirdParty: true }],
  storage: [],
  embed: 'a[data-pin-do]',
  globals: ['PinUtils'],
  privacyPolicy: 'https://policy.pinterest.com/privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * TikTok embeds.
 * @see https://developers.tiktok.com/doc/embed-videos/
 */
export const tiktokEmbed: Vendor = {
  id: 'tiktok-embed',
  name: 'TikTok embeds',
  company: 'TikTok Technology Ltd., Ireland',
  category: 'social',
  purpose: 'Shows videos of TikTok in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['tiktok.com', 'tiktokcdn.com', 'ttwstatic.com'],
  cookies: [
    { name: 'ttwid', purpose: 'Recognises a browser.', days: 365, thirdParty: true },
    { name: 'msToken', purpose: 'Protects against forged requests.', days: 10, thirdParty: true },
  ],
  storage: [],
  embed: 'blockquote.tiktok-embed',
  privacyPolicy: 'https://www.tiktok.com/legal/privacy-policy',
};

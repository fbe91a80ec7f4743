import type { Vendor } from '../../vendor-entry.ts';

/** Instagram embeds. */
export const instagram: Vendor = {
  id: 'instagram',
  name: 'Instagram embeds',
  company: 'Meta Platforms Ireland Ltd., Ireland',
  category: 'social',
  purpose: 'Shows posts of Instagram in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'the account, if signed in'],
  hosts: ['instagram.com', 'cdninstagram.com'],
  cookies: [
    { name: 'mid', purpose: 'Recognises a browser.', days: 400, thirdParty: true },
    { name: 'ig_did', purpose: 'Recognises a device.', days: 365, thirdParty: true },
    { name: 'csrftoken', purpose: 'Protects forms against forged requests.', days: 365, thirdParty: true },
  ],
  storage: [],
  embed: 'blockquote.instagram-media',
  globals: ['instgrm'],
  privacyPolicy: 'https://privacycenter.instagram.com/policy',
};

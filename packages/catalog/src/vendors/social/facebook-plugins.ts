import type { Vendor } from '../../vendor-entry.ts';

/**
 * Facebook plugins.
 * @see https://developers.facebook.com/docs/plugins/
 */
export const facebookPlugins: Vendor = {
  id: 'facebook-plugins',
  name: 'Facebook plugins',
  company: 'Meta Platforms Ireland Ltd., Ireland',
  category: 'social',
  purpose: 'Shows posts, videos, comments and buttons of Facebook in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'the account, if signed in'],
  hosts: ['facebook.com', 'fbcdn.net', 'connect.facebook.net/*/sdk'],
  cookies: [
    { name: 'fr', purpose: 'Recognises a browser or account to choose and measure ads.', days: 90, thirdParty: true },
    { name: 'datr', purpose: 'Recognises a browser, to protect accounts.', days: 400, thirdParty: true },
    { name: 'sb', purpose: 'Keeps details of the browser, to protect accounts.', days: 400, thirdParty: true },
  ],
  storage: [],
  embed: '.fb-page, .fb-post, .fb-video, .fb-comments, .fb-like, .fb-share-button, .fb-group',
  globals: ['FB'],
  optOut: 'https://www.facebook.com/adpreferences',
  privacyPolicy: 'https://www.facebook.com/privacy/policy',
};

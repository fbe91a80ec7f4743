import type { Vendor } from '../../vendor-entry.ts';

/**
 * Posts and timelines of X by widgets.js: platform., syndication. and cdn.syndication. hosts of both names.
 * @see https://docs.x.com/x-for-websites/javascript-api/guides/scripting-loading-and-initialization
 */
export const xTimeline: Vendor = {
  id: 'x-timeline',
  name: 'X timelines and posts',
  company: 'X Internet Unlimited Company, Ireland',
  category: 'social',
  purpose: 'Shows posts and timelines of X (Twitter) in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'the account, if signed in'],
  hosts: ['twitter.com', 'x.com', 'twimg.com'],
  cookies: [
    { name: 'guest_id', purpose: 'Recognises a browser that is not signed in.', days: 400, thirdParty: true },
    {
      name: 'guest_id_ads',
      purpose: 'Recognises a browser that is not signed in, to choose ads.',
      days: 400,
      thirdParty: true,
    },
    {
      name: 'guest_id_marketing',
      purpose: 'Recognises a browser that is not signed in, to choose ads.',
      days: 400,
      thirdParty: true,
    },
    {
      name: 'personalization_id',
      purpose: 'Recognises a browser across websites to choose content and ads.',
      days: 400,
      thirdParty: true,
    },
    { name: 'muc_ads', purpose: 'Recognises a browser to choose and measure ads.', days: 400, thirdParty: true },
  ],
  storage: [],
  embed: 'a.twitter-timeline, blockquote.twitter-tweet',
  globals: ['twttr'],
  optOut: 'https://twitter.com/personalization',
  privacyPolicy: 'https://x.com/en/privacy',
};

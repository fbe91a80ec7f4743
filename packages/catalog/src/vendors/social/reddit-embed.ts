import type { Vendor } from '../../vendor-entry.ts';

/** Reddit embeds. */
export const redditEmbed: Vendor = {
  id: 'reddit-embed',
  name: 'Reddit embeds',
  company: 'Reddit, Inc., USA',
  category: 'social',
  purpose: 'Shows posts and comments of Reddit in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['reddit.com', 'redditmedia.com', 'redditstatic.com'],
  cookies: [{ name: 'edgebucket', purpose: 'Sorts browsers for experiments.', days: 400, thirdParty: true }],
  storage: [],
  embed: 'blockquote.reddit-embed-bq',
  privacyPolicy: 'https://www.reddit.com/policies/privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Disqus. */
export const disqus: Vendor = {
  id: 'disqus',
  name: 'Disqus',
  company: 'Disqus, Inc., USA',
  category: 'social',
  purpose: 'Shows comments, and lets visitors write some.',
  receives: ['IP address', 'the page', 'device and browser', 'what is written into reviews and comments'],
  hosts: ['disqus.com', 'disquscdn.com'],
  cookies: [{ name: 'disqus_unique', purpose: 'Recognises a browser.', days: 365, thirdParty: true }],
  storage: [],
  embed: '#disqus_thread',
  globals: ['DISQUS'],
  optOut: 'https://disqus.com/data-sharing-settings/',
  privacyPolicy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
};

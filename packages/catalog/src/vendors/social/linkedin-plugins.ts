import type { Vendor } from '../../vendor-entry.ts';

/** LinkedIn plugins. */
export const linkedinPlugins: Vendor = {
  id: 'linkedin-plugins',
  name: 'LinkedIn plugins',
  company: 'LinkedIn Ireland Unlimited Company, Ireland',
  category: 'social',
  purpose: 'Shows posts and buttons of LinkedIn in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'the account, if signed in'],
  hosts: ['platform.linkedin.com', 'linkedin.com/embed'],
  cookies: [
    { name: 'bcookie', purpose: 'Recognises a browser on LinkedIn.', days: 365, thirdParty: true },
    { name: 'lidc', purpose: 'Picks the data centre that answers.', days: 1, thirdParty: true },
  ],
  storage: [],
  globals: ['IN'],
  privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
};

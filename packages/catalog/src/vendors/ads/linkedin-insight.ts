import type { Vendor } from '../../vendor-entry.ts';

/**
 * LinkedIn Insight Tag.
 * @see https://www.linkedin.com/legal/l/cookie-table
 */
export const linkedinInsight: Vendor = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  company: 'LinkedIn Ireland Unlimited Company, Ireland',
  category: 'ads',
  purpose:
    'Measures which ads on LinkedIn lead to a visit, and tells the site the jobs and industries of its visitors.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['snap.licdn.com', 'ads.linkedin.com', 'linkedin.com/px'],
  cookies: [
    { name: 'li_fat_id', purpose: 'Recognises a LinkedIn member to measure ads.', days: 30 },
    { name: 'li_giant', purpose: 'Recognises a LinkedIn member to measure ads.', days: 7 },
    { name: 'ln_or', purpose: 'Finds out whether LinkedIn’s measurement works here.', days: 1 },
    { name: 'bcookie', purpose: 'Recognises a browser on LinkedIn.', days: 365, thirdParty: true },
    { name: 'li_sugr', purpose: 'Guesses who a visitor is where that is allowed.', days: 90, thirdParty: true },
    { name: 'lidc', purpose: 'Picks the data centre that answers.', days: 1, thirdParty: true },
    { name: 'UserMatchHistory', purpose: 'Matches ids between ad services.', days: 30, thirdParty: true },
    { name: 'AnalyticsSyncHistory', purpose: 'Keeps when ids were last matched.', days: 30, thirdParty: true },
  ],
  storage: [{ key: 'li_adsId', area: 'local', purpose: 'Recognises a browser to measure ads.' }],
  globals: ['lintrk'],
  optOut: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
};

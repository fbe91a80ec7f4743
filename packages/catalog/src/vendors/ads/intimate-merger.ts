import type { Vendor } from '../../vendor-entry.ts';

/**
 * Intimate Merger (AudienceSearch): trade with audience data.
 * @see https://docs.prebid.org/dev-docs/modules/userid-submodules/imuid.html
 */
export const intimateMerger: Vendor = {
  id: 'intimate-merger',
  name: 'Intimate Merger',
  company: 'Intimate Merger, Inc., Japan',
  category: 'ads',
  purpose: 'Gathers what visitors are interested in and sells it for ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['im-apps.net'],
  cookies: [
    { name: '_im_vid', purpose: 'Recognises a browser across websites.', days: 400 },
    { name: '_im_id.*', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '_im_ses.*', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [{ key: '__im_*', area: 'local', purpose: 'Recognises a browser across websites.' }],
  privacyPolicy: 'https://corp.intimatemerger.com/privacypolicy-en/',
};

import type { Vendor } from '../../vendor-entry.ts';

/**
 * Branch: links between web and app.
 * @see https://help.branch.io/developers-hub/docs/web-sdk-overview
 */
export const branch: Vendor = {
  id: 'branch',
  name: 'Branch',
  company: 'Branch Metrics, Inc., USA',
  category: 'analytics',
  purpose: 'Opens links in the site’s app, and measures which links lead to an installation.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'traits that tell browsers apart',
    'a random visitor id',
  ],
  hosts: ['branch.io', 'app.link'],
  cookies: [],
  storage: [
    { key: 'branch_session', area: 'session', purpose: 'Joins the pages of one visit.' },
    { key: 'branch_session_first', area: 'local', purpose: 'Keeps how a visitor first came.' },
    { key: 'BRANCH_WEBSDK_KEY*', area: 'local', purpose: 'Keeps settings and the visitor’s id.' },
  ],
  globals: ['branch'],
  privacyPolicy: 'https://branch.io/policies/',
};

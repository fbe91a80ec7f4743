import type { Vendor } from '../../vendor-entry.ts';

/**
 * Hotjar.
 * @see https://help.hotjar.com/hc/en-us/articles/115011789248
 */
export const hotjar: Vendor = {
  id: 'hotjar',
  name: 'Hotjar',
  company: 'Hotjar Ltd., Malta',
  category: 'analytics',
  purpose: 'Records how pages are used and asks visitors for feedback.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['hotjar.com', 'hotjar.io'],
  cookies: [
    { name: '_hjSessionUser_*', purpose: 'Recognises a visitor.', days: 365 },
    { name: '_hjSession_*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_hj*', purpose: 'Keeps settings of recordings and surveys.', days: 365 },
  ],
  storage: [
    { key: '_hj*', area: 'local', purpose: 'Keeps settings of recordings and surveys.' },
    { key: 'hjViewportId', area: 'session', purpose: 'Keeps the window’s size for recordings.' },
    { key: 'hjActiveViewportIds', area: 'local', purpose: 'Keeps which tabs are being recorded.' },
  ],
  globals: ['hj'],
  optOut: 'https://www.hotjar.com/policies/do-not-track/',
  privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/',
};

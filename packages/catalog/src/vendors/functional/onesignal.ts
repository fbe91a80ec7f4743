import type { Vendor } from '../../vendor-entry.ts';

/**
 * OneSignal.
 * @see https://documentation.onesignal.com/docs/en/web-sdk-reference
 */
export const onesignal: Vendor = {
  id: 'onesignal',
  name: 'OneSignal',
  company: 'OneSignal, Inc., USA',
  category: 'functional',
  purpose: 'Sends notices to the browser, for visitors who allow it.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['onesignal.com', 'os.tc'],
  cookies: [],
  storage: [
    { key: 'ONE_SIGNAL_SDK_DB', area: 'indexed', purpose: 'Keeps the permission for notices and a random id.' },
    { key: 'onesignal-*', area: 'local', purpose: 'Keeps that the question was shown.' },
    { key: 'os_pageViews', area: 'local', purpose: 'Counts pages, to choose when to ask.' },
    { key: 'isPushNotificationsEnabled', area: 'local', purpose: 'Keeps whether notices are allowed.' },
    { key: 'isOptedOut', area: 'local', purpose: 'Keeps whether notices were switched off.' },
  ],
  privacyPolicy: 'https://onesignal.com/privacy_policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** Baidu Tongji, the analytics of Baidu. */
export const baiduAnalytics: Vendor = {
  id: 'baidu-analytics',
  name: 'Baidu Tongji',
  company: 'Baidu, Inc., China',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages are read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
  cookies: [
    { name: 'Hm_lvt_*', purpose: 'Keeps when the visitor was here.', days: 365 },
    { name: 'Hm_lpvt_*', purpose: 'Joins the pages of one visit.', days: 0 },
    { name: 'HMACCOUNT', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'HMACCOUNT_BFESS', purpose: 'Recognises a browser across websites.', days: 400, thirdParty: true },
  ],
  storage: [{ key: 'Hm_lvt_*', area: 'local', purpose: 'Keeps when the visitor was here.' }],
  privacyPolicy: 'https://www.baidu.com/duty/yinsiquan.html',
};

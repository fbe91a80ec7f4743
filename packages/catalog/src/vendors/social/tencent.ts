import type { Vendor } from '../../vendor-entry.ts';

/** Tencent. */
export const tencent: Vendor = {
  id: 'tencent',
  name: 'Tencent',
  company: 'Tencent Holdings Limited, China',
  category: 'social',
  purpose: 'Shows videos and buttons of Tencent.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['qq.com', 'gtimg.com'],
  cookies: [],
  storage: [],
  globals: ['wx'],
  privacyPolicy: 'https://www.tencent.com/en-us/privacy-policy.html',
};

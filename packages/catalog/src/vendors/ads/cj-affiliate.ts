import type { Vendor } from '../../vendor-entry.ts';

/** CJ, earlier Commission Junction: its universal tag, pixels and banners. */
export const cjAffiliate: Vendor = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  company: 'CJ Affiliate by Conversant, LLC, USA',
  category: 'ads',
  purpose: 'Measures which publisher’s link led to a purchase.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is viewed and bought'],
  hosts: ['emjcd.com', 'tqlkg.com', 'mczbf.com', 'cj.dotomi.com'],
  cookies: [
    { name: 'cjConsent', purpose: 'Keeps what the visitor agreed to.', days: 395 },
    { name: 'cjUser', purpose: 'Recognises a browser to measure purchases.', days: 395 },
    { name: 'cje', purpose: 'Keeps which link was clicked.', days: 395 },
    { name: 'cjevent*', purpose: 'Keeps which link was clicked.', days: 395 },
    { name: 'cjLiveRampLastCall', purpose: 'Keeps when ids were last matched.', days: 30 },
    { name: 'cjae', purpose: 'Recognises a browser to measure purchases.', days: 31, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.cj.com/legal/privacy-policy-services',
};

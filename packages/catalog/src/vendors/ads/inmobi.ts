import type { Vendor } from '../../vendor-entry.ts';

/** InMobi: ad exchange and pixel. */
export const inmobi: Vendor = {
  id: 'inmobi',
  name: 'InMobi',
  company: 'InMobi Pte. Ltd., Singapore',
  category: 'ads',
  purpose: 'Sells ad space and measures which ads lead to a visit.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['inmobi.com'],
  cookies: [
    { name: 'iDSP_Cookie', purpose: 'Recognises a browser to choose ads.', days: 365 },
    { name: 'ix_vst', purpose: 'Recognises a returning visitor.', days: 365 },
  ],
  storage: [{ key: '__InmobiPixelOriginalReferrer__', area: 'local', purpose: 'Keeps which page led here.' }],
  privacyPolicy: 'https://www.inmobi.com/privacy-policy',
};

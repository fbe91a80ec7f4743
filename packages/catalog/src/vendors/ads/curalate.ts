import type { Vendor } from '../../vendor-entry.ts';

/** Curalate, now Bazaarvoice Galleries. */
export const curalate: Vendor = {
  id: 'curalate',
  name: 'Curalate',
  company: 'Bazaarvoice, Inc., USA',
  category: 'ads',
  purpose: 'Shows customers’ pictures of products, and measures which of them lead to purchases.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is viewed and bought'],
  hosts: ['curalate.com', 'd116tqlcqfmz3v.cloudfront.net'],
  cookies: [{ name: 'crl8.fpcuid', purpose: 'Tells one visitor from another.', days: 400 }],
  storage: [],
  privacyPolicy: 'https://www.bazaarvoice.com/legal/privacy-policy/',
};

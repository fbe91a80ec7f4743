import type { Vendor } from '../../vendor-entry.ts';

/**
 * Intent IQ: one id of a person for many ad services.
 * @see https://docs.prebid.org/dev-docs/modules/userid-submodules/intentiq.html
 */
export const intentIq: Vendor = {
  id: 'intent-iq',
  name: 'Intent IQ',
  company: 'Intent IQ, LLC, USA',
  category: 'ads',
  purpose: 'Recognises people across browsers and devices for ad services.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['intentiq.com'],
  cookies: [{ name: '_iiq_*', purpose: 'Recognises a browser across websites.', days: 365 }],
  storage: [{ key: '_iiq_*', area: 'local', purpose: 'Recognises a browser across websites.' }],
  privacyPolicy: 'https://www.intentiq.com/technology-privacy-policy',
};

import type { Vendor } from '../../vendor-entry.ts';

/** AdOcean: ad server of Gemius. */
export const adocean: Vendor = {
  id: 'adocean',
  name: 'AdOcean',
  company: 'Gemius SA, Poland',
  category: 'ads',
  purpose: 'Chooses and delivers the ads in the spaces that this site sells.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['adocean.pl'],
  cookies: [{ name: 'ao-fpgad', purpose: 'Recognises a browser to choose ads.', days: 390 }],
  storage: [
    { key: '_ao_*', area: 'local', purpose: 'Keeps answers to consent and facts about the browser for later ads.' },
  ],
  privacyPolicy: 'https://www.gemius.com/cookie-policy.html',
};

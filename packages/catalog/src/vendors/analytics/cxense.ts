import type { Vendor } from '../../vendor-entry.ts';

/** Cxense and Emediate by Piano: audience data, choice of content, ad server. */
export const cxense: Vendor = {
  id: 'cxense',
  name: 'Piano (Cxense)',
  company: 'Piano Software, Inc., USA',
  category: 'analytics',
  purpose: 'Measures what visitors read, to choose content, offers and ads for them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'how pages are read', 'a random visitor id'],
  hosts: ['cxense.com', 'cxpublic.com', 'emediate.dk', 'emediate.eu'],
  cookies: [
    { name: 'cX_P', purpose: 'Recognises a visitor.', days: 395 },
    { name: 'cX_G', purpose: 'Recognises a visitor on several websites of one publisher.', days: 395 },
    { name: 'cX_S', purpose: 'Joins the pages of one visit.', days: 0 },
  ],
  storage: [{ key: '_cX_*', area: 'local', purpose: 'Keeps the visitor’s id, interests and consent.' }],
  privacyPolicy: 'https://piano.io/privacy-policy/',
};

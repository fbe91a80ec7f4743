import { NOTICE_RIGHTS, NOTICE_SCHEMA, type NoticeDocument } from '@sluice/core';

/** Makes a valid notice document, changed as asked: for tests, and for descriptions of the format. */
export function exampleNotice(changes: Partial<NoticeDocument> = {}): NoticeDocument {
  return {
    schema: NOTICE_SCHEMA,
    site: 'shop',
    controller: {
      name: 'Example Shop Ltd',
      address: 'Main Street 1, 10115 Berlin, Germany',
      contact: 'privacy@shop.example',
      storage: 'Germany',
      retention: '3 years',
    },
    policy: { url: 'https://shop.example/privacy', revision: 1, material: 1 },
    regime: 'opt-in',
    language: 'en',
    layer: 'second',
    layout: 'bar',
    choices: ['refuse', 'give', 'choose'],
    categories: ['analytics', 'ads'],
    vendors: [
      {
        id: 'google-analytics',
        category: 'analytics',
        asked: true,
        name: 'Google Analytics 4',
        company: 'Google Ireland Ltd, Dublin',
        purpose: 'Counts visits.',
        receives: ['pages visited', 'IP address'],
        hosts: ['google-analytics.com'],
        cookies: [{ name: '_ga', purpose: 'Tells visitors apart.', days: 400 }],
        storage: [],
        privacyPolicy: 'https://policies.google.com/privacy',
      },
      {
        id: 'meta-pixel',
        category: 'ads',
        asked: true,
        name: 'Meta Pixel',
        company: 'Meta Platforms Ireland Ltd, Dublin',
      },
    ],
    facts: 'catalogue',
    signals: { gpc: ['analytics', 'ads'], dnt: ['analytics', 'ads'] },
    validity: 180,
    rights: [...NOTICE_RIGHTS],
    withdrawal: 'preferences',
    texts: { bannerTitle: 'Your privacy', rejectAll: 'Reject all', acceptAll: 'Accept all' },
    sdk: '0.1.0',
    ...changes,
  };
}

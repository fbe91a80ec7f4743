import type { Category } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { listIntegrations } from './connect-vendors.ts';
import { INTEGRATED_VENDORS } from './integrated-vendors.ts';
import { integrationConformance } from './integration-conformance.ts';
import { type Listener, listenByFunction, listenByList, listenByMethods } from './listen.ts';
import { microsoftUet } from './microsoft-uet.ts';

/** How each vendor listens, and under which names. */
const PAGES: Readonly<Record<string, readonly [Category, readonly string[], () => Pick<Listener, 'page' | 'heard'>]>> =
  {
    amplitude: ['analytics', ['amplitude'], () => listenByMethods('amplitude', ['setOptOut'])],
    'google-analytics': [
      'analytics',
      ['dataLayer', 'ga-disable-G-1'],
      () => {
        const heard: unknown[][] = [];
        const page = Object.defineProperty({}, 'ga-disable-G-1', {
          set: (value) => heard.push([value]),
          get: () => heard.at(-1)?.[0],
        });
        return { page, heard: () => heard };
      },
    ],
    'google-ad-manager': [
      'ads',
      ['googletag'],
      () => {
        const page: { googletag?: { cmd: unknown[][] } } = {};
        return { page: page as Record<string, unknown>, heard: () => page.googletag?.cmd ?? [] };
      },
    ],
    'google-adsense': [
      'ads',
      ['adsbygoogle'],
      () => {
        const heard: unknown[][] = [];
        const adsbygoogle = new Proxy([], {
          set: (target, ...change) => Reflect.set(target, ...change) && heard.push(change) > 0,
        });
        return { page: { adsbygoogle }, heard: () => heard };
      },
    ],
    'google-tag-manager': [
      'analytics',
      ['dataLayer'],
      () => {
        const dataLayer: unknown[][] = [];
        return { page: { dataLayer }, heard: () => dataLayer };
      },
    ],
    hubspot: ['analytics', ['_hsq', '_hsp'], () => listenByList('_hsq')],
    matomo: ['analytics', ['_paq'], () => listenByList('_paq')],
    'meta-pixel': ['ads', ['fbq'], () => listenByFunction('fbq')],
    'microsoft-clarity': ['analytics', ['clarity'], () => listenByFunction('clarity')],
    'microsoft-uet': ['ads', ['uetq'], () => listenByList('uetq')],
    mixpanel: [
      'analytics',
      ['mixpanel'],
      () => listenByMethods('mixpanel', ['opt_in_tracking', 'opt_out_tracking'], { __loaded: true }),
    ],
    'pinterest-tag': ['ads', ['pintrk'], () => listenByFunction('pintrk')],
    posthog: [
      'analytics',
      ['posthog'],
      () => listenByMethods('posthog', ['opt_in_capturing', 'opt_out_capturing'], { __loaded: true }),
    ],
    'tiktok-pixel': ['ads', ['ttq'], () => listenByMethods('ttq', ['holdConsent', 'grantConsent', 'revokeConsent'])],
  };

const INTEGRATIONS = [microsoftUet, ...listIntegrations({ googleAnalyticsIds: ['G-1'] })];

for (const integration of INTEGRATIONS) {
  // Segment is told nothing but to ask: see its own test.
  if (integration.name === 'segment') continue;
  const [category, globals, open] = PAGES[integration.name] ?? ['analytics', [], () => expect.fail(integration.name)];
  integrationConformance({ describe, it, expect }, { integration, category, globals, open });
}

it('pages load the integrations for every vendor that one of them speaks for, and for no other', () => {
  const spoken = listIntegrations({ googleAnalyticsIds: [] }).flatMap(({ vendors }) => vendors);
  expect([...INTEGRATED_VENDORS]).toEqual(spoken.sort());
});

import { type Context, decide, NO_CONSENT } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { createMatcher } from './match-host.ts';
import { resolveRules } from './resolve-rules.ts';
import { ruleOf } from './vendor-entry.ts';

const { rules, terms } = resolveRules({ vendors: [] }, CATALOGUE.map(ruleOf));
const { vendorOf } = createMatcher(rules);

/** The strictest page: nobody declared anything, and what is unknown is held. */
const CONTEXT: Context = {
  regime: 'opt-in',
  signals: { dnt: true, gpc: true },
  consent: NO_CONSENT,
  current: false,
  refusedBy: { gpc: ['ads'], dnt: ['ads', 'analytics'] },
  vendors: terms,
  once: new Set(),
  closed: [],
  exempt: false,
  unknown: 'hold',
};

const isGranted = (address: string): boolean => {
  const url = new URL(address);
  const vendor = vendorOf(url);
  return decide(vendor === undefined ? { host: url.hostname } : { vendor }, CONTEXT).granted;
};

describe('a visitor to a strict page whose owner declared nothing gets what the page cannot do without', () => {
  it.each([
    'https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js',
    'https://www.gstatic.com/charts/loader.js',
    'https://code.jquery.com/jquery-3.7.1.min.js',
    'https://cdnjs.cloudflare.com/ajax/libs/lodash.js/4.17.21/lodash.min.js',
    'https://cdn.jsdelivr.net/npm/bootstrap@5/dist/js/bootstrap.bundle.min.js',
    'https://unpkg.com/react@18/umd/react.production.min.js',
    'https://kit.fontawesome.com/1.js',
    'https://maxcdn.bootstrapcdn.com/bootstrap/3.3.7/js/bootstrap.min.js',
    'https://ajax.aspnetcdn.com/ajax/jQuery/jquery-3.7.1.min.js',
    'https://consent.cookiebot.com/uc.js',
    'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js',
    'https://app.usercentrics.eu/browser-ui/latest/loader.js',
    'https://js.stripe.com/v3/',
    'https://www.paypal.com/sdk/js?client-id=1',
    'https://x.klarnacdn.net/kp/lib/v1/api.js',
    'https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/6/adyen.js',
    'https://js.datadome.co/tags.js',
    'https://cdn.shopify.com/s/files/1/theme.js',
    'https://static.parastorage.com/services/app.js',
    'https://s0.wp.com/wp-includes/js/jquery.js',
  ])('%s', (address) => {
    expect(isGranted(address)).toBe(true);
  });
});

describe('but nothing that measures, shows ads or follows visitors, though it comes from a host close by', () => {
  it.each([
    'https://fonts.gstatic.com/s/roboto/v1/1.woff2',
    'https://www.gstatic.com/recaptcha/releases/1/recaptcha__en.js',
    'https://maps.googleapis.com/maps/api/js',
    'https://static.cloudflareinsights.com/beacon.min.js',
    'https://stats.wp.com/e-202548.js',
    'https://cdn.shopify.com/shopifycloud/web-pixels-manager/0.0.1/index.js',
    'https://monorail-edge.shopifysvc.com/v1/produce',
    'https://img1.wsimg.com/traffic-assets/js/tccl.min.js',
    'https://cdn.jsdelivr.net/npm/posthog-js@1/dist/array.js',
    'https://cdn.jsdelivr.net/npm/countly-sdk-web@latest/lib/countly.min.js',
    'https://cdn.jsdelivr.net/npm/yandex-metrica-watch/watch.js',
    'https://unpkg.com/@snowplow/javascript-tracker@3/dist/sp.js',
    'https://unpkg.com/@segment/analytics-next/dist/umd/standalone.js',
    'https://cdn.jsdelivr.net.evil.test/npm/x',
    'https://notjsdelivr.net/npm/x',
    'https://jquery.com.evil.test/x.js',
  ])('%s', (address) => {
    expect(isGranted(address)).toBe(false);
  });
});

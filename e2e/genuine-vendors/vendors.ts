/** A vendor's script, embedded as its documentation says, and a call as sites make it. */
export interface GenuineVendor {
  readonly id: string;
  /** How the site declares it beyond its id. */
  readonly declared?: object;
  /** Address of the library. */
  readonly library: string;
  /** Sets it up, directly behind the library. */
  readonly setUp: string;
  /** JavaScript that reports an event of this name. */
  call(name: string): string;
}

/** Vendors whose own scripts may be used here. What a site declares beyond an id, the catalogue need not know. */
export const VENDORS: readonly GenuineVendor[] = [
  {
    id: 'posthog',
    declared: { globals: ['posthog'] },
    library: 'https://us-assets.i.posthog.com/static/array.full.js',
    setUp: `posthog.init('phc_shop', { api_host: 'https://us.i.posthog.com', person_profiles: 'always',
      request_queue_config: { flush_interval_ms: 500 } })`,
    call: (name) => `posthog.capture('${name}')`,
  },
  {
    id: 'mixpanel',
    declared: { globals: ['mixpanel'], storage: ['mp_*', 'mixpanelBrowserDb', 'mixpanelFlagsDb'] },
    library: 'https://cdn.mxpnl.com/libs/mixpanel.umd.js',
    setUp: `mixpanel.init('shop', { track_pageview: true, persistence: 'localStorage', api_payload_format: 'json',
      batch_flush_interval_ms: 500 })`,
    call: (name) => `mixpanel.track('${name}')`,
  },
  {
    id: 'segment',
    declared: { globals: ['AnalyticsNext', 'analytics'], storage: ['persisted-queue:v1:*'] },
    library: 'https://cdn.segment.com/next-integrations/index.js',
    setUp: `window.analytics = AnalyticsNext.AnalyticsBrowser.load({ writeKey: 'shop' }); analytics.page()`,
    call: (name) => `analytics.track('${name}')`,
  },
  {
    id: 'microsoft-clarity',
    declared: { globals: ['clarity'] },
    library: 'https://www.clarity.ms/s/0.8.70/clarity.min.js',
    setUp: `clarity('start', { projectId: 'shop', upload: 'https://www.clarity.ms/collect', track: true, content: true })`,
    call: (name) => `clarity('event', '${name}')`,
  },
  {
    id: 'countly',
    declared: {
      name: 'Countly',
      category: 'analytics',
      hosts: ['shop.count.ly', 'cdn.jsdelivr.net/npm/countly-sdk-web'],
      storage: ['shop/cly_*', 'cly_*'],
      globals: ['Countly'],
    },
    library: 'https://cdn.jsdelivr.net/npm/countly-sdk-web@26.1.1/lib/countly.min.js',
    setUp: `Countly.init({ app_key: 'shop', url: 'https://shop.count.ly' }); Countly.track_sessions(); Countly.track_pageview()`,
    call: (name) => `Countly.add_event({ key: '${name}', count: 1 })`,
  },
  {
    id: 'snowplow',
    declared: {
      name: 'Snowplow',
      category: 'analytics',
      hosts: ['events.shop-data.test', 'cdn.jsdelivr.net/npm/@snowplow/browser-tracker'],
      cookies: ['_sp_*'],
      storage: ['snowplow*'],
      globals: ['snowplowBrowserTracking'],
    },
    library: 'https://cdn.jsdelivr.net/npm/@snowplow/browser-tracker@4.10.1/dist/index.umd.min.js',
    setUp: `snowplowBrowserTracking.newTracker('sp', 'https://events.shop-data.test', { appId: 'shop' });
      snowplowBrowserTracking.enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
      snowplowBrowserTracking.trackPageView()`,
    call: (name) => `snowplowBrowserTracking.trackStructEvent({ category: 'shop', action: '${name}' })`,
  },
];

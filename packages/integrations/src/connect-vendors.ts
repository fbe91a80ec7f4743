import type { Config } from '@sluice/core';
import { amplitude } from './amplitude.ts';
import { googleAdManager } from './google-ad-manager.ts';
import { googleAdsense } from './google-adsense.ts';
import { createGoogleAnalytics } from './google-analytics.ts';
import { googleTagManager } from './google-tag-manager.ts';
import { hubspot } from './hubspot.ts';
import type { ConsentView, Integration } from './integration.ts';
import { matomo } from './matomo.ts';
import { metaPixel } from './meta-pixel.ts';
import { microsoftClarity } from './microsoft-clarity.ts';
import { mixpanel } from './mixpanel.ts';
import { pinterestTag } from './pinterest-tag.ts';
import { posthog } from './posthog.ts';
import { quietly } from './quietly.ts';
import { segment } from './segment.ts';
import { tiktokPixel } from './tiktok-pixel.ts';

/** Everything that vendors can be told once the page is there, as the site has configured it. */
export function listIntegrations(config: Pick<Config['integrations'], 'googleAnalyticsIds'>): readonly Integration[] {
  return [
    amplitude,
    createGoogleAnalytics(config.googleAnalyticsIds),
    googleAdManager,
    googleAdsense,
    googleTagManager,
    hubspot,
    matomo,
    metaPixel,
    microsoftClarity,
    mixpanel,
    pinterestTag,
    posthog,
    segment,
    tiktokPixel,
  ];
}

/** Tells the declared vendors where the visitor stands, now and after every change. Never throws. Returns the undo. */
export function connectVendors(
  consent: ConsentView,
  page: object,
  config: Pick<Config['integrations'], 'googleAnalyticsIds'>,
): () => void {
  const undos = listIntegrations(config).map((integration) => quietly(() => integration.connect(consent, page)));
  return () => {
    for (const undo of undos) undo?.();
  };
}

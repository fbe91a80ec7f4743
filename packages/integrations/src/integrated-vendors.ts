import type { VendorId } from '@sluice/core';

/**
 * Vendors that the part `integrations` speaks to. Pages that declare none of them never load it.
 */
export const INTEGRATED_VENDORS: readonly VendorId[] = [
  'amplitude',
  'google-ad-manager',
  'google-adsense',
  'google-analytics',
  'google-tag-manager',
  'hubspot',
  'matomo-cloud',
  'meta-pixel',
  'microsoft-clarity',
  'mixpanel',
  'pinterest-tag',
  'posthog',
  'segment',
  'tiktok-pixel',
];

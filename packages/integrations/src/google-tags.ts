import type { VendorId } from '@sluice/core';

/**
 * Vendors whose tags Consent Mode's advanced mode lets load with denied signals: measurement. Tags that show ads are none of them, because
 * an ad is asked for as soon as they run.
 *
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode
 */
export const GOOGLE_TAGS: readonly VendorId[] = ['google-analytics', 'google-ads', 'google-tag-manager'];

import type { Category, Decision, Subject, VendorId } from '@sluice/core';
import type { ConsentView } from './integration.ts';

/** A signal's value in Google Consent Mode. */
type GoogleConsent = 'granted' | 'denied';

/**
 * The seven signals of Google Consent Mode v2.
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode
 */
export interface GoogleSignals {
  readonly ad_storage: GoogleConsent;
  readonly ad_user_data: GoogleConsent;
  readonly ad_personalization: GoogleConsent;
  readonly analytics_storage: GoogleConsent;
  readonly functionality_storage: GoogleConsent;
  readonly personalization_storage: GoogleConsent;
  readonly security_storage: GoogleConsent;
}

const ANALYTICS: readonly VendorId[] = ['google-analytics'];
const ADS: readonly VendorId[] = ['google-ads', 'google-adsense', 'google-ad-manager'];

/**
 * Resolves the signals from decisions. Google's signals know no vendors: where the site declares Google's own, every
 * one of them in use must be granted, otherwise the category speaks. `judge` is `decide` or `decideUnasked` of `consent`.
 */
export function resolveGoogleSignals(
  consent: Pick<ConsentView, 'declares'>,
  judge: (subject: Subject) => Decision,
): GoogleSignals {
  const answer = (category: Category, vendors: readonly VendorId[], more?: Subject): GoogleConsent => {
    const decisions = vendors
      .filter((vendor) => consent.declares(vendor))
      .map((vendor) => judge({ vendor, ...more }))
      // A vendor that is only announced is held anyway; it must not close the signal for the ones in use.
      .filter(({ reason }) => reason !== 'disabled');
    const isGranted = decisions.length ? decisions.every(({ granted }) => granted) : judge({ category }).granted;
    return isGranted ? 'granted' : 'denied';
  };
  // A site may use a vendor of ads for something else, such as contextual ads: then only a yes to ads makes them personal.
  const personal = answer('ads', ADS, { category: 'ads' });
  const functional = answer('functional', []);
  return {
    ad_storage: answer('ads', ADS),
    ad_user_data: personal,
    ad_personalization: personal,
    analytics_storage: answer('analytics', ANALYTICS),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  };
}

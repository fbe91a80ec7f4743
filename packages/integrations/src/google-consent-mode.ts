import type { GoogleConsentModeOptions } from '@sluice/core';
import { installDataLayer } from './data-layer.ts';
import { type GoogleSignals, resolveGoogleSignals } from './google-signals.ts';
import type { ConsentView, Integration } from './integration.ts';

/** Milliseconds for which Google's tags wait for an update after the default: the value of Google's own example. */
const WAIT_FOR_UPDATE = 500;

/**
 * Google Consent Mode v2. The default says what holds without a choice and stands before every other command; an update
 * follows whenever a signal differs from the last one said: at once for a visitor who has chosen before, then once
 * per change. Connect it before the gate releases anything, so that tags start with the right signals.
 *
 * Regions get a default of their own, with all denied, beside the one for everywhere else. Only Google knows in which of them the visitor
 * is, so that a choice is always said where there are any.
 *
 * Speaks to `window.dataLayer` alone: tags that were given another name for it (`gtag/js?l=name`) do not hear it.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function createGoogleConsentMode(options: GoogleConsentModeOptions = {}): Integration {
  const { waitForUpdate = WAIT_FOR_UPDATE, regions, adsDataRedaction, urlPassthrough } = options;
  return {
    name: 'google-consent-mode',
    vendors: [],
    connect(consent: ConsentView, page: object): () => void {
      const dataLayer = installDataLayer(page);
      const strict = resolveGoogleSignals(consent, () => ({ granted: false, reason: 'opt-in' }));
      let said = resolveGoogleSignals(consent, consent.decideUnasked);
      // What was said depends on where Google sees the visitor.
      let isOpen = regions !== undefined;
      const byDefault = (signals: GoogleSignals, where?: object): unknown[] => [
        'consent',
        'default',
        { ...signals, wait_for_update: waitForUpdate, ...where },
      ];
      const isEverywhere = isOpen && regions?.length === 0;
      dataLayer.tell(
        byDefault(isEverywhere ? strict : said),
        ...(isOpen && !isEverywhere ? [byDefault(strict, { region: regions })] : []),
        ...(adsDataRedaction ? [['set', 'ads_data_redaction', true]] : []),
        ...(urlPassthrough ? [['set', 'url_passthrough', true]] : []),
      );
      const update = (): void => {
        const signals = resolveGoogleSignals(consent, consent.decide);
        const isNews = !isEqual(signals, said);
        if (!isNews && !(isOpen && consent.hasChosen())) return;
        // What opens without a choice, because it has become known where the visitor is, would open the regions' defaults as well.
        if (isOpen && !consent.hasChosen() && opens(said, signals)) return;
        isOpen = isOpen && !consent.hasChosen();
        said = signals;
        dataLayer.tell(['consent', 'update', { ...signals }]);
      };
      update();
      const unsubscribe = consent.subscribe(update);
      return () => {
        unsubscribe();
        dataLayer.undo();
      };
    },
  };
}

function opens(before: GoogleSignals, after: GoogleSignals): boolean {
  return (Object.keys(after) as (keyof GoogleSignals)[]).some(
    (name) => after[name] === 'granted' && before[name] === 'denied',
  );
}

function isEqual(a: GoogleSignals, b: GoogleSignals): boolean {
  return (Object.keys(a) as (keyof GoogleSignals)[]).every((name) => a[name] === b[name]);
}

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
 * Speaks to `window.dataLayer` alone: tags that were given another name for it (`gtag/js?l=name`) do not hear it.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode: Integration = {
  name: 'google-consent-mode',
  connect(consent: ConsentView, page: object): () => void {
    const dataLayer = installDataLayer(page);
    let said = resolveGoogleSignals(consent, consent.decideUnasked);
    dataLayer.tell('consent', 'default', { ...said, wait_for_update: WAIT_FOR_UPDATE });
    const update = (): void => {
      const signals = resolveGoogleSignals(consent, consent.decide);
      if (isEqual(signals, said)) return;
      said = signals;
      dataLayer.tell('consent', 'update', { ...signals });
    };
    update();
    const unsubscribe = consent.subscribe(update);
    return () => {
      unsubscribe();
      dataLayer.undo();
    };
  },
};

function isEqual(a: GoogleSignals, b: GoogleSignals): boolean {
  return (Object.keys(a) as (keyof GoogleSignals)[]).every((name) => a[name] === b[name]);
}

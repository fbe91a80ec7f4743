import {
  type Asked,
  type Config,
  type Consent,
  type Context,
  type Decision,
  decide,
  isCurrent,
  NO_CONSENT,
  type Prompt,
  type Regime,
  resolvePrompt,
  type Signals,
  type Subject,
  type VendorId,
  type VendorTerms,
} from '@sluice/core';

/** Everything known of the visitor's standing at one moment. */
export interface ConsentState {
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
  readonly prompt: Prompt;
}

/** The page's one mutable thing. */
export interface ConsentStore {
  state(): ConsentState;
  /** The judge's answer now. */
  decide(subject: Subject): Decision;
  /** The judge as it stands now, for later: it goes on answering as it would have at this moment. */
  freeze(): (subject: Subject) => Decision;
  /** The judge's answer for a visitor who has chosen nothing. */
  decideUnasked(subject: Subject): Decision;
  /** Whether the present consent still counts. */
  isCurrent(): boolean;
  /**
   * Puts a new consent in place of the present one; does nothing if it is none, or the same and counts as it did. What was
   * allowed once and stands in `vendors`, it now says for good.
   */
  replace(consent: Consent | undefined, vendors?: readonly VendorId[]): void;
  /** Grants a vendor on this page view alone. */
  allowOnce(vendor: VendorId): void;
  /** Calls `listener` after every change, in the order of subscription; returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** What every decision of a page view rests on beside the consent. */
export interface Ground {
  readonly config: Pick<Config, 'expiry' | 'policy' | 'signals' | 'gate'>;
  readonly regime: Regime;
  readonly signals: Signals;
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
  readonly asked: Asked;
}

/**
 * Creates the store from what was restored.
 *
 * @param now the present, in milliseconds since 1970
 */
export function createConsentStore(ground: Ground, restored: Consent | undefined, now: () => number): ConsentStore {
  const { config, regime, signals, terms, asked } = ground;
  const listeners = new Set<() => void>();
  const once = new Set<VendorId>();
  let consent = restored ?? NO_CONSENT;
  let state: ConsentState | undefined;

  const isCurrentNow = (): boolean =>
    isCurrent(consent, { now: now(), days: config.expiry, revision: config.policy.revision });

  const contextOf = (of: Consent, current: boolean, allowed: ReadonlySet<VendorId>): Context => ({
    regime,
    signals,
    consent: of,
    current,
    refusedBy: config.signals,
    vendors: terms,
    once: allowed,
    unknown: config.gate.unknown,
  });

  let wasCurrent = isCurrentNow();

  function changed(): void {
    state = undefined;
    wasCurrent = isCurrentNow();
    // A listener of the page that fails must not keep the gate from hearing of a withdrawal.
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        reportError(error);
      }
    }
  }

  return {
    state() {
      const prompt = resolvePrompt(contextOf(consent, isCurrentNow(), once), asked);
      if (state?.prompt !== prompt) state = undefined;
      state ??= { regime, signals, consent, prompt };
      return state;
    },
    decide: (subject) => decide(subject, contextOf(consent, isCurrentNow(), once)),
    freeze() {
      const context = contextOf(consent, isCurrentNow(), new Set(once));
      return (subject) => decide(subject, context);
    },
    decideUnasked: (subject) => decide(subject, contextOf(NO_CONSENT, false, new Set())),
    isCurrent: isCurrentNow,
    replace(next, vendors = []) {
      if (next && JSON.stringify(next) !== JSON.stringify(consent)) consent = next;
      else if (isCurrentNow() === wasCurrent) return;
      for (const vendor of vendors) once.delete(vendor);
      changed();
    },
    allowOnce(vendor) {
      once.add(vendor);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import {
  type Asked,
  type Consent,
  type Context,
  contextOf,
  type Decision,
  decide,
  forgotten,
  type Ground,
  NO_CONSENT,
  type Prompt,
  type Regime,
  type Region,
  resolvePending,
  resolvePrompt,
  type Signals,
  type Subject,
  type VendorId,
  withAge,
  withoutStale,
  withRegion,
} from '@sluice/core';

/** Everything known of the visitor's standing at one moment. */
export interface ConsentState {
  /** Where the visitor is, if it is known. */
  readonly region?: Region | undefined;
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
  readonly prompt: Prompt;
  /** The policy has been revised since the visitor chose, and their choice still counts: they are to be told. */
  readonly isPolicyNew: boolean;
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
  /** What is asked and has no answer that counts. */
  pending(): Asked;
  /** What this visitor is asked, see {@link tellAge}. */
  asked(): Asked;
  /** Takes in how old the visitor is, in whole years: what that closes is held from now on, and no later age opens it on this page. */
  tellAge(age: number): void;
  /** Takes in where the visitor is: the law of that region counts from now on. */
  tellRegion(region: Region): void;
  /**
   * Puts a new consent in place of the present one; does nothing if it is the same and counts as it did. What was allowed once and stands in `vendors`, it
   * now says for good. None says that nothing is stored: what was stored has been erased then, here, on another page or by hand, and is {@link forgotten}.
   *
   * @param isStored whether the browser keeps it; what it does not keep holds on this page
   */
  replace(consent: Consent | undefined, vendors?: readonly VendorId[], isStored?: boolean): void;
  /** Grants a vendor on this page view alone. */
  allowOnce(vendor: VendorId): void;
  /** Calls `listener` after every change, in the order of subscription; returns the undo. */
  subscribe(listener: () => void): () => void;
}

/**
 * Creates the store from what was restored.
 *
 * @param now the present, in milliseconds since 1970
 */
export function createConsentStore(from: Ground, restored: Consent | undefined, now: () => number): ConsentStore {
  const listeners = new Set<() => void>();
  const once = new Set<VendorId>();
  let ground = from;
  let wasStored = restored !== undefined;
  let consent = withoutStale(restored ?? NO_CONSENT, ground.asked);
  let state: ConsentState | undefined;

  const contextNow = (): Context => contextOf(ground, consent, now(), once);
  const isCurrentNow = (): boolean => contextNow().current;
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

  function forget(): Consent {
    once.clear();
    return forgotten(consent);
  }

  return {
    state() {
      const context = contextNow();
      const { region, regime, signals, asked, config } = ground;
      const prompt = resolvePrompt(context, asked);
      if (state?.prompt !== prompt) state = undefined;
      const isPolicyNew = context.current && consent.revision < config.policy.revision;
      state ??= { region, regime, signals, consent, prompt, isPolicyNew };
      return state;
    },
    decide: (subject) => decide(subject, contextNow()),
    freeze() {
      const context = { ...contextNow(), once: new Set(once) };
      return (subject) => decide(subject, context);
    },
    decideUnasked: (subject) => decide(subject, contextOf(ground, NO_CONSENT, 0, new Set())),
    isCurrent: isCurrentNow,
    pending: () => resolvePending(contextNow(), ground.asked),
    asked: () => ground.asked,
    tellAge(age) {
      const grown = withAge(ground, age);
      if (grown.closed.length === ground.closed.length) return;
      ground = grown;
      changed();
    },
    tellRegion(region) {
      ground = withRegion(ground, region);
      changed();
    },
    replace(next, vendors = [], isStored = next !== undefined) {
      const fresh = next ? withoutStale(next, ground.asked) : wasStored && forget();
      if (fresh) wasStored = isStored;
      // A no to what was only allowed once changes no answer, and takes that back.
      const wasOnce = vendors.some((vendor) => once.has(vendor));
      if (fresh && JSON.stringify(fresh) !== JSON.stringify(consent)) consent = fresh;
      else if (isCurrentNow() === wasCurrent && !wasOnce) return;
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

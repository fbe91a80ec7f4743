import { CATALOGUE, createMatcher, declareVendors, resolveRules, ruleOf } from '@sluice/catalog';
import {
  type Choice,
  type Consent,
  type Context,
  choose,
  decide,
  NO_CONSENT,
  NO_SIGNALS,
  parseConfig,
  type ReceiptSource,
  resolveAsked,
  resolvePrompt,
  resolveRegime,
  SIGNAL_NAMES,
  type Signals,
} from '@sluice/core';
import type { UiHost } from './host.ts';

/** A {@link UiHost} whose state lives in memory, and what was done through it. */
export interface MemoryHost extends UiHost {
  /** Every choice made, in order, with what it was made on. */
  readonly choices: { readonly choice: Choice; readonly source: ReceiptSource }[];
}

const SUBJECT = '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11';

/**
 * Creates a host over core's own judge, without gate, storage or network: for tests, and to look at the prompt.
 * `input` is a site's configuration as a site writes it.
 */
export function createMemoryHost(input: object, signals: Signals = NO_SIGNALS): MemoryHost {
  const { config } = parseConfig({ site: 'memory', policy: { url: '/privacy' }, ...input });
  const { rules, terms } = resolveRules(config, CATALOGUE.map(ruleOf));
  const regime = resolveRegime(config.region, config.regimes);
  const { revision } = config.policy;
  const asked = resolveAsked(terms, config.categories, revision);
  const once = new Set<string>();
  const listeners = new Set<() => void>();
  const choices: MemoryHost['choices'] = [];
  let consent: Consent = NO_CONSENT;
  const context = (): Context => ({
    regime,
    signals,
    consent,
    current: consent.at > 0,
    refusedBy: config.signals,
    vendors: terms,
    once,
    unknown: config.gate.unknown,
  });
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    config,
    asked,
    rules,
    choices,
    vendors: async () => declareVendors(config, CATALOGUE),
    state: () => ({
      regime,
      signals,
      consent,
      prompt: resolvePrompt(context(), asked),
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    decide: (subject) => decide(subject, context()),
    vendorOf: createMatcher(rules).vendorOf,
    async choose(choice, source) {
      const on = SIGNAL_NAMES.filter((name) => signals[name]);
      const current = consent.at > 0;
      consent = choose(consent, choice, { subject: SUBJECT, now: 1, revision, signals: on, current });
      choices.push({ choice, source });
      tell();
      return true;
    },
    loadOnce(vendor) {
      once.add(vendor);
      tell();
    },
  };
}

import { CATALOGUE, createMatcher, declareVendors, resolveRules, ruleOf } from '@sluice/catalog';
import {
  type Choice,
  type Consent,
  type Context,
  choose,
  contextOf,
  decide,
  NO_CONSENT,
  NO_SIGNALS,
  type Notice,
  parseConfig,
  type ReceiptSource,
  resolveGround,
  resolvePending,
  resolvePrompt,
  SIGNAL_NAMES,
  type Signals,
} from '@sluice/core';
import { answerAll } from './choices.ts';
import type { UiHost } from './host.ts';
import { TEXTS } from './strings/load-texts.ts';

/** A {@link UiHost} whose state lives in memory, and what was done through it. */
export interface MemoryHost extends UiHost {
  /** Every choice made, in order, with what it was made on. */
  readonly choices: { readonly choice: Choice; readonly source: ReceiptSource }[];
}

/** What has happened before the visit. */
export interface Before {
  /** What the visitor has chosen. */
  readonly consent?: Consent;
  /** What the operator has published. */
  readonly notices?: readonly Notice[];
  /** The names of notices that were put away. */
  readonly seen?: readonly string[];
}

const SUBJECT = '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11';

/**
 * Creates a host over core's own judge, without gate, storage or network: for tests, and to look at the prompt.
 * `input` is a site's configuration as a site writes it.
 */
export function createMemoryHost(input: object, signals: Signals = NO_SIGNALS, before: Before = {}): MemoryHost {
  const { config } = parseConfig({ site: 'memory', policy: { url: '/privacy' }, ...input });
  const { rules, terms } = resolveRules(config, CATALOGUE.map(ruleOf));
  const ground = resolveGround(config, terms, config.region, signals);
  const { asked, regime } = ground;
  const once = new Set<string>();
  const seen = new Set(before.seen);
  const listeners = new Set<() => void>();
  const choices: MemoryHost['choices'] = [];
  let consent: Consent = before.consent ?? NO_CONSENT;
  // The clock stands at the moment of the first choice.
  const context = (): Context => contextOf(ground, consent, consent.at, once);
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    config,
    asked,
    pending: () => resolvePending(context(), asked),
    rules,
    choices,
    vendors: async () => declareVendors(config, CATALOGUE),
    moreTexts: async (language) => (await (TEXTS[language] ?? TEXTS.en).more()).more,
    state: () => ({
      region: ground.region,
      regime,
      signals,
      consent,
      prompt: resolvePrompt(context(), asked),
      isPolicyNew: context().current && consent.revision < config.policy.revision,
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    decide: (subject) => decide(subject, context()),
    vendorOf: createMatcher(rules).vendorOf,
    async choose(choice, source) {
      const on = SIGNAL_NAMES.filter((name) => signals[name]);
      const { current } = context();
      const { policy } = config;
      consent = choose(consent, choice, {
        subject: SUBJECT,
        now: 1,
        revision: policy.revision,
        signals: on,
        current,
        asked,
      });
      choices.push({ choice, source });
      tell();
      return true;
    },
    notices: async () => before.notices ?? [],
    hasSeen: (name) => seen.has(name),
    see: (name) => seen.add(name),
    rights: async () => ({
      receipts: async () => ({ receipts: [], isWhole: true }),
      async erase() {
        const circumstances = { subject: '', now: 1, revision: config.policy.revision, signals: [] };
        consent = choose(consent, answerAll(asked, false), { ...circumstances, current: context().current, asked });
        tell();
      },
    }),
    loadOnce(vendor) {
      once.add(vendor);
      tell();
    },
  };
}

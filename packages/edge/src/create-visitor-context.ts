import { CATALOGUE, resolveRules, ruleOf } from '@sluice/catalog';
import {
  type Asked,
  type Config,
  type Context,
  isCurrent,
  resolveAsked,
  resolveRegime,
  type VendorId,
  type VendorRule,
  type VendorTerms,
} from '@sluice/core';
import type { CspVisitor } from './csp-visitor.ts';

/** What a server judges visitors of a site by. */
export interface VisitorContext {
  readonly rules: readonly VendorRule[];
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
  readonly asked: Asked;
  /** What `decide` needs to judge for one visitor, as it has in the page. */
  contextOf(visitor: CspVisitor): Context;
}

/** Creates the context of a site; what depends on the configuration alone is done once. */
export function createVisitorContext(config: Config, now: () => number): VisitorContext {
  const { rules, terms } = resolveRules(config, CATALOGUE.map(ruleOf));
  return {
    rules,
    terms,
    asked: resolveAsked(terms, config.categories, config.policy.revision),
    contextOf: ({ consent, signals, region, once }) => ({
      regime: resolveRegime(region, config.regimes),
      signals,
      consent,
      current: isCurrent(consent, { now: now(), days: config.expiry, revision: config.policy.revision }),
      refusedBy: config.signals,
      vendors: terms,
      once: new Set(once),
      unknown: config.gate.unknown,
    }),
  };
}

import { CATALOGUE, resolveRules, ruleOf } from '@sluice/catalog';
import {
  type Asked,
  type Config,
  type Context,
  contextOf,
  NO_SIGNALS,
  resolveGround,
  type VendorRule,
  type VendorTerms,
  withoutStale,
} from '@sluice/core';
import type { CspVisitor } from './csp-visitor.ts';

/** What a server judges visitors of a site by. */
export interface VisitorContext {
  readonly rules: readonly VendorRule[];
  readonly terms: ReadonlyMap<string, VendorTerms>;
  readonly asked: Asked;
  /** What `decide` needs to judge for one visitor, as it has in the page. */
  contextOf(visitor: CspVisitor): Context;
}

/** Creates the context of a site; what depends on the configuration alone is done once. */
export function createVisitorContext(config: Config, now: () => number): VisitorContext {
  const { rules, terms } = resolveRules(config, CATALOGUE.map(ruleOf));
  const { asked } = resolveGround(config, terms, undefined, NO_SIGNALS);
  return {
    rules,
    terms,
    asked,
    contextOf: ({ consent, signals, region, once }) =>
      contextOf(resolveGround(config, terms, region, signals), withoutStale(consent, asked), now(), new Set(once)),
  };
}

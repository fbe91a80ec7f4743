import { CATALOGUE, type Csp, createMatcher, resolveCsp, resolveRules, ruleOf } from '@sluice/catalog';
import { type Config, contextOf, decide, resolveGround, withoutStale } from '@sluice/core';
import type { CspVisitor } from './csp-visitor.ts';
import { ownHosts } from './own-hosts.ts';

/** What every policy of a site is made of. */
export interface CspSite {
  readonly config: Config;
  /** Where the script tag's files lie, if not on the site itself: `https://cdn.example/sluice/`. */
  readonly files?: string | undefined;
  /** The present, in milliseconds since 1970; default the clock. */
  readonly now?: (() => number) | undefined;
}

/** Resolves the policy of one visitor's page on a host. */
export type CspResolver = (visitor: CspVisitor, hostname: string) => Csp;

/** Creates the resolver of a site; what depends on the configuration alone is done once. */
export function createCspResolver({ config, files, now = Date.now }: CspSite): CspResolver {
  const { rules, terms } = resolveRules(config, CATALOGUE.map(ruleOf));
  const { vendorOf } = createMatcher(rules);
  const collector = config.collector?.startsWith('/') ? undefined : config.collector;
  return (visitor, hostname) => {
    const { consent, signals, region, once } = visitor;
    const ground = resolveGround(config, terms, region, signals);
    const { asked } = ground;
    const context = contextOf(ground, withoutStale(consent, asked), now(), new Set(once));
    return resolveCsp({
      terms,
      rules,
      vendorOf,
      asked,
      decide: (subject) => decide(subject, context),
      allow: [...ownHosts(hostname), ...config.gate.allow],
      own: files ? [files] : [],
      collector: collector && new URL(collector).origin,
    });
  };
}

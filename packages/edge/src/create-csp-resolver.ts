import { type Csp, createMatcher, resolveCsp } from '@sluice/catalog';
import { type Config, decide } from '@sluice/core';
import { createVisitorContext } from './create-visitor-context.ts';
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
  const { rules, terms, asked, contextOf } = createVisitorContext(config, now);
  const { vendorOf } = createMatcher(rules);
  const collector = config.collector?.startsWith('/') ? undefined : config.collector;
  return (visitor, hostname) => {
    const context = contextOf(visitor);
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

import { CATALOGUE_TABLE, createMatcher, decodeTable, type Matcher, resolveRules } from '@sluice/catalog';
import type { Config, VendorId } from '@sluice/core';

/** What a site's configuration says of addresses. */
export interface SiteRules {
  readonly vendorOf: Matcher['vendorOf'];
  /** Whether the vendor's tags have to wait for the gate's decision. */
  mustWait(vendor: VendorId): boolean;
  /** Whether the site lets this address pass that nobody has declared. */
  isAllowed(url: URL): boolean;
  /** Whether a known vendor has addresses on this host or below or above it. */
  isOnHost(host: string): boolean;
}

const known = new WeakMap<Config, SiteRules>();

/** The rules of a configuration: the catalogue with the site's declarations over it. They are made once for each. */
export function rulesOf(config: Config): SiteRules {
  const rules = known.get(config) ?? createRules(config);
  known.set(config, rules);
  return rules;
}

function createRules(config: Config): SiteRules {
  const { rules, terms } = resolveRules(config, decodeTable(CATALOGUE_TABLE));
  const { unknown, allow } = config.gate;
  const allowed = createMatcher([{ id: 'allowed', category: 'necessary', hosts: allow, cookies: [], storage: [] }]);
  const hosts = rules.flatMap((rule) => rule.hosts.map((host) => host.replace(/[/:].*$/s, '').toLowerCase()));
  return {
    vendorOf: createMatcher(rules).vendorOf,
    mustWait(vendor) {
      const { category, enabled } = terms.get(vendor) ?? {};
      return category !== 'necessary' || enabled === false;
    },
    isAllowed: (url) => unknown === 'allow' || allowed.vendorOf(url) !== undefined,
    isOnHost: (host) => hosts.some((each) => each === host || host.endsWith(`.${each}`)),
  };
}

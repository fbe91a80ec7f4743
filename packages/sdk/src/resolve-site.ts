import {
  CATALOGUE_TABLE,
  createMatcher,
  decodeTable,
  type Matcher,
  type Names,
  resolveRules,
} from '@sluice/catalog/head';
import {
  type Config,
  type ConfigIssue,
  type Ground,
  readSignals,
  resolveGround,
  type SignalSource,
  type VendorId,
  type VendorRule,
} from '@sluice/core';
import { ASK, readKeptRegion } from './kept-region.ts';

/** Everything about a page view that no choice changes. */
export interface Site extends Ground {
  readonly config: Config;
  /** How the known vendors are recognised, the declared ones first. */
  readonly rules: readonly VendorRule[];
  /** How the declared vendors are recognised. */
  readonly declared: readonly VendorRule[];
  /** Names of what a vendor puts on `window` for pages to call. */
  globalsOf(vendor: VendorId): readonly string[];
  /** Says whose an address, a cookie or a key is. */
  readonly matcher: Matcher;
  /** Tells {@link matcher} of more names of declared vendors. */
  learn(names: ReadonlyMap<VendorId, Names>): void;
  /** What the configuration says of vendors and nothing can be made of. */
  readonly issues: readonly ConfigIssue[];
  /** Vendors that turn markup of the page into embeds. */
  readonly embeds: ReadonlySet<VendorId>;
}

/** Lays the configuration over the catalogue, and reads what the browser says unasked. */
export function resolveSite(config: Config, source: SignalSource): Site {
  const { rules, terms } = resolveRules(config, decodeTable(CATALOGUE_TABLE));
  const declared = rules.filter(({ id }) => terms.get(id)?.declared);
  let owners = createMatcher(declared);
  return {
    ...resolveGround(config, terms, config.region === ASK ? readKeptRegion() : config.region, readSignals(source)),
    config,
    rules,
    declared,
    globalsOf: (vendor) => rules.find(({ id }) => id === vendor)?.globals ?? [],
    // Cookies and keys only of vendors that the site names: another site's `fs_user` may be its own.
    matcher: {
      vendorOf: createMatcher(rules).vendorOf,
      cookieOwner: (name) => owners.cookieOwner(name),
      storageOwner: (key) => owners.storageOwner(key),
    },
    learn(names) {
      owners = createMatcher(declared.flatMap((rule) => [rule, { ...rule, ...names.get(rule.id) }]));
    },
    issues: config.vendors.flatMap(({ id }, index) =>
      terms.get(id)?.declared ? [] : { path: `vendors[${index}]`, wanted: 'known vendor', got: `"${id}"` },
    ),
    embeds: new Set(rules.flatMap(({ id, embed }) => (embed ? id : []))),
  };
}

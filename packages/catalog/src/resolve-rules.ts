import type { Category, Config, VendorId, VendorRule, VendorTerms, VendorUse } from '@sluice/core';
import { categoryOf } from './category-of.ts';

/** What the gate and `decide` need to know of all vendors on one site. */
export interface ResolvedRules {
  /** The declared vendors' rules first, in the configuration's order: where two rules tie, the site's own word wins. */
  readonly rules: readonly VendorRule[];
  /** On which terms each of them is used here. */
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
}

/**
 * One object for all undeclared vendors of a category: hundreds of them are listed in the head of every page. Made when it is
 * first needed, because what fails while a file is loaded fails outside of what turns failures into holds.
 */
function termsOf(category: Category): VendorTerms {
  const terms = undeclared.get(category) ?? { category, declared: false, enabled: true };
  undeclared.set(category, terms);
  return terms;
}

const undeclared = new Map<Category, VendorTerms>();

/**
 * Lays a site's declarations over the known rules: a category replaces the known one; hosts, cookies, storage keys and
 * globals are added to the known ones. A declared vendor that is not known and has no category is left out, exactly as
 * `declareVendors` leaves it out; `undeclarable` names it.
 */
export function resolveRules({ vendors }: Pick<Config, 'vendors'>, known: readonly VendorRule[]): ResolvedRules {
  // A map, not an object: `constructor` is a valid vendor id.
  const knownById = new Map(known.map((rule) => [rule.id, rule]));
  const rules: VendorRule[] = [];
  const terms = new Map<VendorId, VendorTerms>();
  for (const use of vendors) {
    const rule = resolveRule(use, knownById.get(use.id));
    if (!rule) continue;
    rules.push(rule);
    const { enabled, purpose } = use;
    const { category } = rule;
    // Statistics are no ads, whatever the site says of them.
    const statistics = use.statistics && category === 'analytics';
    terms.set(rule.id, { category, declared: true, enabled, statistics, purpose });
  }
  for (const rule of known) {
    if (terms.has(rule.id)) continue;
    rules.push(rule);
    terms.set(rule.id, termsOf(rule.category));
  }
  return { rules, terms };
}

function resolveRule(use: VendorUse, known: VendorRule | undefined): VendorRule | undefined {
  const category = categoryOf(use, known);
  if (!category) return undefined;
  const merge = (list: 'hosts' | 'cookies' | 'storage' | 'globals', added: readonly string[] = []) => [
    ...new Set([...(known?.[list] ?? []), ...added]),
  ];
  return {
    id: use.id,
    category,
    embed: known?.embed,
    globals: use.globals ? merge('globals', use.globals) : known?.globals,
    hosts: merge('hosts', use.hosts),
    cookies: merge(
      'cookies',
      use.cookies?.map(({ name }) => name),
    ),
    storage: merge('storage', use.storage),
  };
}

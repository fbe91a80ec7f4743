import type { Config, CookieUse, VendorUse } from '@sluice/core';
import { categoryOf } from './category-of.ts';
import type { CookieFact, StorageFact, Vendor } from './vendor-entry.ts';

/** A cookie as this site declares it: the catalogue's facts, with the site's own over them. */
export interface DeclaredCookie extends Omit<CookieFact, 'days'> {
  /** Unknown for cookies that the site names without a lifetime. */
  readonly days?: number;
}

/** A vendor as this site uses it: the catalogue's entry with the site's own words, or the site's own entry. */
export interface DeclaredVendor extends Omit<Vendor, 'privacyPolicy' | 'cookies'> {
  readonly cookies: readonly DeclaredCookie[];
  /** `false`: announced for later, held whatever is granted. */
  readonly enabled: boolean;
  /** Unknown for vendors that only the site describes. */
  readonly privacyPolicy?: string;
}

/**
 * Lists what a site's configuration declares, in its order: what preferences and the cookie page show. A vendor that
 * neither the catalogue knows nor the configuration gives a category to is left out: see {@link undeclarable}.
 */
export function declareVendors(config: Pick<Config, 'vendors'>, catalogue: readonly Vendor[]): DeclaredVendor[] {
  return config.vendors.flatMap((use) => declareVendor(use, catalogue) ?? []);
}

/** The ids in a configuration that {@link declareVendors} can make nothing of, for a clear error. */
export function undeclarable(config: Pick<Config, 'vendors'>, catalogue: readonly Vendor[]): string[] {
  return config.vendors.filter((use) => !declareVendor(use, catalogue)).map((use) => use.id);
}

function declareVendor(use: VendorUse, catalogue: readonly Vendor[]): DeclaredVendor | undefined {
  const known = catalogue.find((vendor) => vendor.id === use.id);
  const category = categoryOf(use, known);
  if (!category) return undefined;
  return {
    company: '',
    receives: [],
    ...known,
    id: use.id,
    name: use.name ?? known?.name ?? use.id,
    category,
    purpose: use.purpose ?? known?.purpose ?? '',
    enabled: use.enabled,
    hosts: [...new Set([...(known?.hosts ?? []), ...(use.hosts ?? [])])],
    cookies: declareCookies(use.cookies ?? [], known?.cookies ?? []),
    storage: declareStorage(use.storage ?? [], known?.storage ?? []),
  };
}

function declareCookies(uses: readonly CookieUse[], known: readonly CookieFact[]): readonly DeclaredCookie[] {
  const declared = new Map<string, DeclaredCookie>(known.map((fact) => [fact.name, fact]));
  for (const use of uses) {
    declared.set(use.name, { purpose: '', ...declared.get(use.name), ...use });
  }
  return [...declared.values()];
}

function declareStorage(keys: readonly string[], known: readonly StorageFact[]): readonly StorageFact[] {
  const unknown = new Set(keys);
  for (const { key } of known) unknown.delete(key);
  return [...known, ...[...unknown].map((key) => ({ key, area: 'local' as const, purpose: '' }))];
}

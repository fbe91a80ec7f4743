import type { Category, Config, VendorUse } from '@sluice/core';
import type { Vendor } from './vendor-entry.ts';

/** A vendor as this site uses it: the catalogue's entry with the site's own words, or the site's own entry. */
export interface DeclaredVendor extends Omit<Vendor, 'privacyPolicy'> {
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
  return config.vendors.flatMap(
    (use) =>
      declareVendor(
        use,
        catalogue.find((vendor) => vendor.id === use.id),
      ) ?? [],
  );
}

/** The ids in a configuration that {@link declareVendors} can make nothing of, for a clear error. */
export function undeclarable(config: Pick<Config, 'vendors'>, catalogue: readonly Vendor[]): string[] {
  return config.vendors
    .filter((use) => use.category === undefined && !catalogue.some((vendor) => vendor.id === use.id))
    .map((use) => use.id);
}

function declareVendor(use: VendorUse, known: Vendor | undefined): DeclaredVendor | undefined {
  const category: Category | undefined = use.category ?? known?.category;
  if (category === undefined) return undefined;
  return {
    receives: [],
    hosts: [],
    company: '',
    ...known,
    id: use.id,
    name: use.name ?? known?.name ?? use.id,
    category,
    purpose: use.purpose ?? known?.purpose ?? '',
    enabled: use.enabled,
    ...(use.hosts && { hosts: [...(known?.hosts ?? []), ...use.hosts] }),
    cookies: [...(known?.cookies ?? []), ...(use.cookies ?? []).map((name) => ({ name, purpose: '', days: 0 }))],
    storage: [
      ...(known?.storage ?? []),
      ...(use.storage ?? []).map((key) => ({ key, area: 'local' as const, purpose: '' })),
    ],
  };
}

import type { Config, VendorId } from '@sluice/core';

/**
 * Tells whether the words about a vendor, or about one of its cookies, are the catalogue's. Those are English, whatever language the page has;
 * what a site says itself is in the site's own.
 */
export function isCatalogues({ vendors }: Pick<Config, 'vendors'>, id: VendorId, cookie?: string): boolean {
  const use = vendors.find((vendor) => vendor.id === id);
  const own = cookie === undefined ? use : use?.cookies?.find(({ name }) => name === cookie);
  return own?.purpose === undefined;
}

import type { Category, VendorRule, VendorUse } from '@sluice/core';

/**
 * The category in which a site uses a vendor: its own word, else the catalogue's. `undefined` where neither says one:
 * then nothing can be asked about the vendor, and it counts as not declared.
 */
export function categoryOf(use: VendorUse, known: Pick<VendorRule, 'category'> | undefined): Category | undefined {
  return use.category ?? known?.category;
}

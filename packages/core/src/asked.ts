import { CATEGORIES, type Category } from './category.ts';
import type { VendorTerms } from './context.ts';
import type { VendorId } from './vendor.ts';

/** What a visitor is asked: which vendors in which category, and which categories, under which policy revision. */
export interface Asked {
  readonly vendors: ReadonlyMap<VendorId, Category>;
  /** The categories of these vendors, and those that the site uses without a vendor, in the prompt's order. */
  readonly categories: readonly Category[];
  readonly revision: number;
}

/**
 * Resolves what a site asks: declared, enabled vendors. What is necessary is not asked, what is not in use yet neither.
 */
export function resolveAsked(
  terms: ReadonlyMap<VendorId, VendorTerms>,
  categories: readonly Category[],
  revision: number,
): Asked {
  const vendors = new Map<VendorId, Category>();
  for (const [id, { category, declared, enabled }] of terms) {
    if (declared && enabled && category !== 'necessary') vendors.set(id, category);
  }
  const used = new Set([...categories, ...vendors.values()]);
  used.delete('necessary');
  return { vendors, categories: CATEGORIES.filter((category) => used.has(category)), revision };
}

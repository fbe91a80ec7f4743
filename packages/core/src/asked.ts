import { CATEGORIES, type Category } from './category.ts';
import type { VendorTerms } from './context.ts';
import type { VendorId } from './vendor.ts';

/** What a visitor is asked: which vendors in which category, and which categories, under which policy revision. */
export interface Asked {
  readonly vendors: ReadonlyMap<VendorId, Category>;
  /** The categories of these vendors, and those that the site uses without a vendor, in the prompt's order. */
  readonly categories: readonly Category[];
  readonly revision: number;
  /** For each vendor a short name of what it is used for: when that changes, an earlier yes is no answer any more. */
  readonly questions: ReadonlyMap<VendorId, string>;
}

/**
 * Resolves what a site asks: declared, enabled vendors. What is necessary is not asked, what is not in use yet neither, nor
 * what is `closed` to this visitor: nobody can agree to it.
 */
export function resolveAsked(
  terms: ReadonlyMap<VendorId, VendorTerms>,
  categories: readonly Category[],
  revision: number,
  closed: readonly Category[] = [],
): Asked {
  const isAsked = (category: Category): boolean => category !== 'necessary' && !closed.includes(category);
  const vendors = new Map<VendorId, Category>();
  const questions = new Map<VendorId, string>();
  for (const [id, { category, declared, enabled, purpose = '' }] of terms) {
    if (!declared || !enabled || !isAsked(category)) continue;
    vendors.set(id, category);
    questions.set(id, nameQuestion(category + purpose));
  }
  const used = new Set([...categories, ...vendors.values()].filter(isAsked));
  return { vendors, categories: CATEGORIES.filter((category) => used.has(category)), revision, questions };
}

/** Three digits to base 36 of a 32-bit FNV-1a: of 46,656 changes one goes unnoticed. The cookie holds one for every vendor. */
function nameQuestion(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % 36 ** 3).toString(36).padStart(3, '0');
}

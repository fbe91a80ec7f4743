import type { Category } from './category.ts';

/** A vendor's id: `google-analytics`. Lower-case letters, digits and hyphens, 40 at most. */
export type VendorId = string;

/** The shape of every {@link VendorId}; the stored choice relies on its alphabet. */
export const VENDOR_ID: RegExp = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * What the gate must know of a vendor to recognise it: the part of the catalogue that travels to every page.
 * What a person reads about a vendor (company, purposes, lifetimes) is in the catalogue's full entry.
 */
export interface VendorRule {
  readonly id: VendorId;
  readonly category: Category;
  /**
   * Host suffixes, each with an optional path prefix: `google-analytics.com` matches that host and every host
   * below it, `googletagmanager.com/gtag/js` only paths that start so. Each `*` in a path stands for any run of characters.
   */
  readonly hosts: readonly string[];
  /** Names of the first-party cookies that the vendor writes; each `*` in a name stands for any run of characters. */
  readonly cookies: readonly string[];
  /** Keys in localStorage and sessionStorage and names of IndexedDB databases, in the same spelling. */
  readonly storage: readonly string[];
  /** CSS selector of the markup that the vendor turns into an embed, so that a placeholder can stand there. */
  readonly embed?: string | undefined;
  /**
   * Names of the functions and objects that the vendor puts on `window` for pages to call: `fbq`, `posthog`. Arrays that
   * the page itself makes (`dataLayer`, `_paq`) need none: they queue by themselves.
   */
  readonly globals?: readonly string[] | undefined;
}

import type { Category, VendorId, VendorRule } from '@sluice/core';
import type { DataKind } from './data-kind.ts';

/** One cookie that a vendor sets, as a visitor reads about it. */
export interface CookieFact {
  /** The name; each `*` stands for any run of characters. */
  readonly name: string;
  /** What it is for, in plain words. */
  readonly purpose: string;
  /** How long it stays, in days, rounded up; 0 ends with the browser session. */
  readonly days: number;
  /** Set on the vendor's own domain: the page can neither see nor delete it. */
  readonly thirdParty?: true;
}

/** One key that a vendor keeps in the browser's storage, or one of its databases there. */
export interface StorageFact {
  /** The key, or the name of an IndexedDB database; each `*` stands for any run of characters. */
  readonly key: string;
  readonly area: 'local' | 'session' | 'indexed';
  readonly purpose: string;
}

/** Everything that the catalogue knows of a vendor. */
export interface Vendor {
  readonly id: VendorId;
  /** The product's name. */
  readonly name: string;
  /** The company that receives the data, with its seat. */
  readonly company: string;
  /** The category that the vendor belongs to unless a site says otherwise. */
  readonly category: Category;
  /** What it does for the site, one plain sentence. */
  readonly purpose: string;
  /** What the vendor receives of a visitor. */
  readonly receives: readonly DataKind[];
  /** See `VendorRule.hosts`. */
  readonly hosts: readonly string[];
  readonly cookies: readonly CookieFact[];
  readonly storage: readonly StorageFact[];
  /** See `VendorRule.embed`. */
  readonly embed?: string;
  /** See `VendorRule.globals`. */
  readonly globals?: readonly string[];
  /**
   * Its id in IAB Europe's Global Vendor List, where a second source says the same; products of one company may share one.
   * @see https://vendor-list.consensu.org/v3/vendor-list.json
   */
  readonly iab?: number;
  /** The vendor's own page to opt out. */
  readonly optOut?: string;
  readonly privacyPolicy: string;
}

/** The part of an entry by which a vendor is recognised. */
interface Recognised extends Pick<Vendor, 'id' | 'category' | 'hosts' | 'storage' | 'embed' | 'globals'> {
  readonly cookies: readonly Pick<CookieFact, 'name' | 'thirdParty'>[];
}

/**
 * Reduces an entry to what the gate needs. Third-party cookies are out of the page's reach and left out, and names that
 * a pattern of the same vendor matches anyway.
 */
export function ruleOf(vendor: Recognised): VendorRule {
  const { id, category, hosts, embed, globals } = vendor;
  return {
    id,
    category,
    hosts,
    cookies: withoutCovered(vendor.cookies.filter((cookie) => !cookie.thirdParty).map((cookie) => cookie.name)),
    storage: withoutCovered(vendor.storage.map((entry) => entry.key)),
    embed,
    globals,
  };
}

function withoutCovered(names: readonly string[]): string[] {
  const starts = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  const isCovered = (name: string) => starts.some((start) => name.startsWith(start) && name !== `${start}*`);
  return [...new Set(names)].filter((name) => !isCovered(name));
}

import type { Category } from './category.ts';
import type { ControllerConfig } from './controller-config.ts';
import type { Regime } from './regime.ts';
import type { UiSettings } from './ui-config.ts';
import type { VendorId } from './vendor.ts';

/** The name and version of the document's format. */
export const NOTICE_SCHEMA = 'sluice-notice/1';

/** What visitors may do with what is kept of them, in the preferences of every page. */
export const NOTICE_RIGHTS = ['access', 'portability', 'erasure', 'withdrawal'] as const;

/** A vendor in a notice document: what the site says of it, and what the catalogue does, if the visitor could read that. */
export interface NoticeVendor {
  readonly id: VendorId;
  readonly category: Category;
  /** `false`: announced, but nobody was asked about it: it is necessary, not in use yet, or closed to this visitor. */
  readonly asked: boolean;
  readonly name?: string;
  /** The company that receives the data, with its seat. */
  readonly company?: string;
  readonly purpose?: string;
  /** Used for statistics of the site's own alone. */
  readonly statistics?: boolean;
  /** Kinds of data that the vendor receives. */
  readonly receives?: readonly string[];
  readonly hosts?: readonly string[];
  /** Days that it stays; 0 ends with the browser session. */
  readonly cookies?: readonly { readonly name: string; readonly purpose?: string; readonly days?: number }[];
  readonly storage?: readonly { readonly key: string; readonly purpose?: string }[];
  readonly privacyPolicy?: string;
}

/** Texts by their key; one with a number in it has a form for each kind of number. */
export type NoticeTexts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * Everything that a receipt needs and that is the same for many visitors: who asked what, in which words. A receipt names it by the SHA-256 of
 * its {@link canonicalJson}. Nothing in it is of a visitor.
 */
export interface NoticeDocument {
  readonly schema: typeof NOTICE_SCHEMA;
  readonly site: string;
  readonly controller?: ControllerConfig;
  readonly policy: { readonly url: string; readonly revision: number; readonly material: number };
  readonly regime: Regime;
  /** The built-in language that `texts` are in (BCP 47, in lower case). */
  readonly language: string;
  /** How much of the prompt this holds: the `first` layer, or also the `second`, with everything that the preferences tell. */
  readonly layer: 'first' | 'second';
  readonly layout: UiSettings['layout'];
  /** What the first layer offers, in its order. */
  readonly choices: readonly ('refuse' | 'give' | 'choose')[];
  /** The categories that are asked, in the prompt's order. */
  readonly categories: readonly Category[];
  readonly vendors: readonly NoticeVendor[];
  /** `catalogue`: the vendors' facts are laid out here. `site`: only the site's own words are; the others are those of the catalogue of this version of `sdk`. */
  readonly facts: 'site' | 'catalogue';
  /** Categories that each signal refuses in this regime. */
  readonly signals: { readonly gpc: readonly Category[]; readonly dnt: readonly Category[] };
  /** Days for which a choice counts. */
  readonly validity: number;
  readonly rights: readonly (typeof NOTICE_RIGHTS)[number][];
  /** Where a choice is taken back: in the same preferences, on every page. */
  readonly withdrawal: 'preferences';
  readonly texts: NoticeTexts;
  /** Version of the SDK and of its catalogue. */
  readonly sdk: string;
}

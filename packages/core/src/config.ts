import type { Category } from './category.ts';
import type { Regime, Region } from './regime.ts';
import type { SignalName } from './signals.ts';
import type { UiConfig } from './ui-config.ts';
import type { VendorId } from './vendor.ts';

/** A cookie that the site declares for a vendor; in the configuration a name alone will do. */
export interface CookieUse {
  /** The name; one `*` stands for any run of characters. */
  readonly name: string;
  /** What it is for, in the words that the visitor reads. */
  readonly purpose?: string;
  /** How long it stays, in days; 0 ends with the browser session. Left out: not known. */
  readonly days?: number;
}

/** A vendor that the site uses: one of the catalogue by its id alone, or one that the site describes itself. */
export interface VendorUse {
  readonly id: VendorId;
  /** `false`: announced for later, held whatever the visitor grants. */
  readonly enabled: boolean;
  /** Overrides the catalogue's category; needed for a vendor that the catalogue does not know. */
  readonly category?: Category;
  readonly name?: string;
  /** What the vendor is used for on this site, in the words that the visitor reads. */
  readonly purpose?: string;
  /**
   * The site uses it for statistics of its own audience and for nothing else, so that it may run until an objection where the law lets
   * it (see `LAWS`): in the United Kingdom and France. Default false.
   */
  readonly statistics?: boolean;
  readonly hosts?: readonly string[];
  readonly cookies?: readonly CookieUse[];
  readonly storage?: readonly string[];
  /** See `VendorRule.globals`. */
  readonly globals?: readonly string[];
  /** The vendor's id in IAB Europe's Global Vendor List; overrides the catalogue's. Read where it is used: `parseIab`. */
  readonly iab?: unknown;
}

/** Categories that a signal refuses, by its name. */
export type Refusals = Readonly<Record<SignalName, readonly Category[]>>;

/** How Google's tags are told by Consent Mode. Every member may be missing. */
export interface GoogleConsentModeOptions {
  /**
   * `basic`, the default: no tag of Google loads before a grant. `advanced`: those of declared Analytics, Ads and Tag Manager load while
   * the visitor has not answered, with denied signals; a refusal or a signal of the browser holds them.
   */
  readonly mode?: 'basic' | 'advanced';
  /** Milliseconds for which tags wait for an update. Default 500, the value of Google's own example. */
  readonly waitForUpdate?: number;
  /** Regions (by Google's own reckoning) that get the strict default, all denied. Empty: all of them. */
  readonly regions?: readonly Region[];
  /** Takes ids of ad clicks out of what is sent while `ad_storage` is denied. Default false. */
  readonly adsDataRedaction?: boolean;
  /** Passes ids of ad clicks on in addresses while `ad_storage` is denied. Default false. */
  readonly urlPassthrough?: boolean;
}

/** A site's configuration, complete: what the site left out is filled with the defaults named here. */
export interface Config {
  /** The site's id at the collector. */
  readonly site: string;
  /** Where receipts are sent; without it choices are kept in the browser alone. */
  readonly collector?: string;
  /**
   * The visitor's region, as the site's server or edge knows it; `collector` for a site without either, whose pages ask their collector.
   * Unknown: the strictest regime.
   */
  readonly region?: Region;
  /** The site's own regimes by region; `*` for all others. Default: none. */
  readonly regimes: Readonly<Record<Region, Regime>>;
  /** Vendors in use. Only these can ever be granted in an opt-in regime. Default: none. */
  readonly vendors: readonly VendorUse[];
  /**
   * Categories that the site itself uses without any vendor, for tags marked with a category. Default: the one of
   * `gate.geolocation`, if any.
   */
  readonly categories: readonly Category[];
  /** Categories that each signal refuses: default `analytics`, `ads`, `social` for both. `regimes` says what is different in some. */
  readonly signals: Refusals & { readonly regimes: Readonly<Partial<Record<Regime, Partial<Refusals>>>> };
  /** The privacy policy: its address, and its revision. */
  readonly policy: {
    readonly url: string;
    /** Raised with every change that visitors are told of. */
    readonly revision: number;
    /** The last revision that needs consent anew; those behind it are editorial. Default: `revision`, the strict side. */
    readonly material: number;
  };
  /** The visitor's age in years, where the site knows it. Default: not known, which counts as grown up. */
  readonly age?: number;
  /** Categories that nobody can grant who is known to be younger than `age`. Default: `ads` and `social` below 16. */
  readonly minors: { readonly age: number; readonly categories: readonly Category[] };
  /** Days after which a choice, refusal included, is asked again. Default 180, at most 395 (13 months). */
  readonly expiry: number;
  /**
   * Where the choice is stored. Default: a cookie `sluice` of this host alone. `domain: "auto"` shares it with all hosts of the
   * site: the widest domain that the browser accepts, which keeps `co.uk` and `github.io` apart by the public suffix list.
   */
  readonly cookie: { readonly name: string; readonly domain?: string };
  /** What is held beside the declared vendors. */
  readonly gate: {
    /** Third-party hosts that nobody declared: `hold` (default) keeps their scripts, frames and beacons back in opt-in regimes. */
    readonly unknown: 'hold' | 'allow';
    /** Hosts that the site needs to work: never held. Default: none. */
    readonly allow: readonly string[];
    /** The category that must be granted before the page may ask for the device's position. Default: it always may. */
    readonly geolocation?: Category;
    /**
     * Puts pages on which something is not granted under a Content-Security-Policy as well, which also stops what no script
     * can see. A choice that makes it another policy then loads the page anew. Default false.
     */
    readonly strict: boolean;
  };
  readonly integrations: {
    /** Tell Google's tags by Consent Mode v2. Default: with the defaults of its options; `true` in the configuration is the same. */
    readonly googleConsentMode: false | GoogleConsentModeOptions;
    /** Tell declared vendors by commands of their own, such as `fbq('consent', …)`. Default true. */
    readonly vendors: boolean;
    /** Ids of Google Analytics that a refusal switches off (`ga-disable-…`), beside those that the page configures. Default: none. */
    readonly googleAnalyticsIds: readonly string[];
    /** Ask Meta for Limited Data Use, which it applies in the states of the US whose law it knows. Default false. */
    readonly metaLimitedDataUse: boolean;
  };
  /** Who answers for the site: `parseController` reads it with what writes receipts. Default: nobody is named. */
  readonly controller?: unknown;
  /**
   * IAB's frameworks, for the script tag with their stubs: `parseIab` reads it where it is used, so that other pages do not
   * carry the code for it. Default: none of them.
   */
  readonly iab?: unknown;
  /**
   * How the prompt looks and what it says. Only the language is parsed with the rest of the configuration; `parseUi` reads the others
   * with what shows them, so that until then nobody knows what they are.
   */
  readonly ui: Pick<UiConfig, 'language'> & { readonly [K in keyof UiConfig]?: unknown };
}

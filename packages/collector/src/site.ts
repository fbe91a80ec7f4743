import type { Notice, TrackingStatus } from '@sluice/core';
import { Problem } from './problem.ts';
import type { RateLimit } from './rate-limits.ts';

/** A website that may send receipts. */
export interface Site {
  /** The id that its configuration and its receipts name. */
  readonly id: string;
  /** The origins of its pages, exactly as browsers send them: `https://shop.example`. */
  readonly origins: readonly string[];
  /**
   * That the site honours Global Privacy Control, and the day since when it says so: served as its `gpc.json`. Left out: the collector
   * says nothing of it.
   */
  readonly gpc?: { readonly lastUpdate: string };
  /** The site's tracking status, for visitors without Do Not Track, and the value for those with it. Left out: there is none. */
  readonly tracking?: SiteTracking;
  /** Ids of the sites to which visitors of this one take their choice along. Default: none. */
  readonly handover?: readonly string[];
  /** What its visitors are told, each for a while. Default: nothing. */
  readonly notices?: readonly Notice[];
  /** How many receipts its pages may send. Default: 500 a second, and 2000 at once. */
  readonly limit?: RateLimit;
  /** The configuration of its script tag, which is served at `/s/<id>.js` then, without `site` and `collector`. Default: no script is served. */
  readonly tag?: Readonly<Record<string, unknown>>;
}

/** What a site says of its tracking to whoever asks: every visitor is answered alike, but by their Do Not Track. */
export interface SiteTracking extends TrackingStatus {
  /** The value of `tracking` where the request says `DNT: 1`. Default: the same. */
  readonly dnt?: TrackingStatus['tracking'];
}

/**
 * Creates the check that a request comes from a page of its site. Origins are compared as a whole: what only begins or
 * ends like a registered one is a stranger, and so is a request without any, which no browser sends with a POST.
 *
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function createAdmission(sites: readonly Site[]): (site: string, origin: string | undefined) => void {
  const origins = new Map(sites.map((site) => [site.id, new Set(site.origins)]));
  return (site, origin) => {
    const registered = origins.get(site);
    if (!registered) {
      throw new Problem(403, 'unknown_site', 'This collector does not serve that site; the operator has to add it.');
    }
    if (origin === undefined || !registered.has(origin)) {
      throw new Problem(403, 'unknown_origin', 'The site has not registered the origin that this request comes from.');
    }
  };
}

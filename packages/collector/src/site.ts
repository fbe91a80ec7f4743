import { Problem } from './problem.ts';

/** A website that may send receipts. */
export interface Site {
  /** The id that its configuration and its receipts name. */
  readonly id: string;
  /** The origins of its pages, exactly as browsers send them: `https://shop.example`. */
  readonly origins: readonly string[];
}

/** The shape of a site's id, the same as in a site's configuration. */
export const SITE_ID: RegExp = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Creates the check that a receipt comes from a page of its site. Origins are compared as a whole: what only begins or
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

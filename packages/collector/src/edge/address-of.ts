import { createSiteFinder } from '../find-site.ts';
import type { Site } from '../site.ts';

/** Where a request goes. */
export interface Address {
  /** The site that it is about; `undefined` if nothing tells. */
  readonly site: Site | undefined;
  /** The path that the collector's app knows. */
  readonly path: string;
}

/** A site in a path. What the app itself serves under a site's name keeps its path: well-known files, and the site's script with its parts. */
const PREFIX = /^\/s\/([a-z0-9-]{1,64})(\.js|\.json|\/\.well-known\/.*|\/[0-9a-f]{20}\/[^/]*)?(\/.*)?$/;

/**
 * Creates the search for where a request goes, by its address alone, before any of its body is read. The site is the one that stands in front of
 * the path, `/s/shop/v1/receipts`; else the one whose own host the worker answers on, `shop.example` or `shop.consent.example`; else the only one. What
 * the body says is checked by that site's object, which takes nothing for another.
 */
export function createAddressFinder(sites: readonly Site[]): (url: URL) => Address {
  const find = createSiteFinder(sites);
  const [first, second] = sites;
  return ({ host, pathname }) => {
    const [prefixed, id, own, path = '/'] = PREFIX.exec(pathname) ?? [];
    if (prefixed !== undefined) return { site: find({ id }), path: own === undefined ? path : pathname };
    const [label] = host.split('.');
    const site = find({ host }) ?? find({ id: label }) ?? (second === undefined ? first : undefined);
    return { site, path: pathname };
  };
}

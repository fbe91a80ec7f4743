import type { Site } from './site.ts';

/** What tells which site a request is about. */
export interface SiteClues {
  /** The id in the request's path, where there is one. */
  readonly id?: string | undefined;
  /** The `Host` header. */
  readonly host?: string | undefined;
}

/**
 * Creates the search for the site that a request is about: the one that its path names, else the one whose origin it was sent to, which is
 * where a proxy hands a path of the site's own host on with its `Host`. `X-Forwarded-Host` is anybody's word and not read.
 */
export function createSiteFinder(sites: readonly Site[]): (clues: SiteClues) => Site | undefined {
  const byId = new Map(sites.map((site) => [site.id, site]));
  const byHost = new Map(
    sites.flatMap((site) => site.origins.map((origin): [string, Site] => [new URL(origin).host, site])),
  );
  return ({ id, host = '' }) => (id === undefined ? byHost.get(host.toLowerCase()) : byId.get(id));
}

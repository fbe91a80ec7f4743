import type { Notice } from '@sluice/core';
import type { Site } from '../site.ts';

/** Where the notices of sites come from. */
export interface NoticeSource {
  /** All notices of the site with that id, past and future ones among them; none for a site that it does not know. */
  list(site: string): Promise<readonly Notice[]>;
}

/** Creates the source of those that stand in the collector's configuration. */
export function createConfiguredNotices(sites: readonly Site[]): NoticeSource {
  const notices = new Map(sites.map((site) => [site.id, site.notices ?? []]));
  return { list: async (site) => notices.get(site) ?? [] };
}

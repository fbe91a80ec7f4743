import type { Notice } from '@sluice/core';
import type { NoticeSource } from './notice-source.ts';

/** Joins sources into one. Of notices of the same id the first source's counts. */
export function joinedNotices(...sources: readonly NoticeSource[]): NoticeSource {
  return {
    async list(site) {
      const lists = await Promise.all(sources.map((source) => source.list(site)));
      const byId = new Map<string, Notice>();
      for (const notice of lists.flat()) if (!byId.has(notice.id)) byId.set(notice.id, notice);
      return [...byId.values()];
    },
  };
}

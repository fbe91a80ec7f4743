import { isNoticeCurrent, type Notice, noticeTime } from '@sluice/core';
import type { NoticeSource } from './notice-source.ts';

/**
 * What a site's visitors are told at a moment, the newest first.
 *
 * @param now that moment, in milliseconds since 1970
 */
export async function currentNotices(source: NoticeSource, site: string, now: number): Promise<readonly Notice[]> {
  const notices = await source.list(site);
  return notices
    .filter((notice) => isNoticeCurrent(notice, now))
    .sort((a, b) => noticeTime(b.from) - noticeTime(a.from));
}

import type { NoticeDocument } from '@sluice/core';
import { parseNotice } from '@sluice/receipt';
import type { Documents } from '../store/store.ts';

/** Documents that are kept in memory: with the longest ones 16 MB. */
const REMEMBERED = 64;

/** Finds the notice document of a hash; nothing for none, and for one that is not stored. */
export type ReadNotice = (hash: string | undefined) => Promise<NoticeDocument | undefined>;

/** Creates a reader of notice documents that remembers the last ones: most receipts of a site name the same few. */
export function createNoticeReader(documents: Documents): ReadNotice {
  const known = new Map<string, NoticeDocument | undefined>();
  return async (hash) => {
    if (hash === undefined || known.has(hash)) return hash === undefined ? undefined : known.get(hash);
    const text = await documents.get('document', hash);
    const parsed = text === undefined ? undefined : parseNotice(text);
    const notice = parsed && 'notice' in parsed ? parsed.notice : undefined;
    const [oldest] = known.keys();
    if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
    known.set(hash, notice);
    return notice;
  };
}

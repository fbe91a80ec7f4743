import type { Documents } from '../store/store.ts';

/** Most notice documents of one site: one for each language, regime, layer and revision that its visitors see. */
export const MAX_DOCUMENTS = 1000;

/** Hashes that are remembered, so that not every receipt asks the store. */
const REMEMBERED = 10_000;

/** What became of a document: `full` where the site has {@link MAX_DOCUMENTS} others. */
export type DocumentResult = 'stored' | 'known' | 'full';

/** The documents that receipts point to, by the SHA-256 of their text. */
export interface NoticeDocuments {
  get(hash: string): Promise<string | undefined>;
  /** Keeps a document, for good: a receipt of it may come years later. Who calls this has checked text and hash. */
  put(site: string, hash: string, text: string): Promise<DocumentResult>;
  /** Whether a page that has it should send it. */
  isWanted(site: string, hash: string): Promise<boolean>;
}

/**
 * Creates them on a store's small texts. Kind `document` has the texts by hash, kind `document-of` the hashes by site, so that one site's pages cannot
 * fill the disk for all.
 */
export function createNoticeDocuments(documents: Documents): NoticeDocuments {
  const known = new Set<string>();
  const full = new Set<string>();

  function remember(hash: string): void {
    if (known.size >= REMEMBERED) known.clear();
    known.add(hash);
  }

  /** Counted only when a new document comes, which is seldom; two at the same moment may go over the limit by one. */
  async function isFull(site: string): Promise<boolean> {
    const start = `${site}.`;
    const others = await documents.list('document-of', start, MAX_DOCUMENTS);
    const isReached = others.length === MAX_DOCUMENTS && others.every(({ key }) => key.startsWith(start));
    if (isReached) full.add(site);
    return isReached;
  }

  async function has(hash: string): Promise<boolean> {
    if (known.has(hash)) return true;
    if ((await documents.get('document', hash)) === undefined) return false;
    remember(hash);
    return true;
  }

  return {
    get: (hash) => documents.get('document', hash),
    async put(site, hash, text) {
      if (await has(hash)) return 'known';
      if (await isFull(site)) return 'full';
      // Counted before it is there: what fails in between is counted once too often, and sent again.
      await documents.put('document-of', `${site}.${hash}`, 'null', 'absent');
      const isNew = await documents.put('document', hash, text, 'absent');
      remember(hash);
      return isNew ? 'stored' : 'known';
    },
    isWanted: async (site, hash) => !full.has(site) && !(await has(hash)),
  };
}

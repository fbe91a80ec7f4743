import type { Notice } from '@sluice/core';
import * as v from 'valibot';
import { randomToken } from '../access/random-token.ts';
import { listAll } from '../store/list-all.ts';
import type { Documents } from '../store/store.ts';
import { noticeSchema } from './notice-schema.ts';
import type { NoticeSource } from './notice-source.ts';

/** A notice that an operator has published. */
export interface PublishedNotice {
  readonly notice: Notice;
  /** Ids of the sites whose pages show it. */
  readonly sites: readonly string[];
  /** The operator's name. */
  readonly publishedBy: string;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
  /** When it was ended before its time, which `notice.until` says too. */
  readonly endedAt?: string;
}

/** The notices that operators have published. */
export interface PublishedNotices extends NoticeSource {
  /** All of them, past ones too, the one that began last first. */
  all(): Promise<readonly PublishedNotice[]>;
  /** Publishes one under an id of its own; resolves to that. */
  publish(notice: Omit<Notice, 'id'>, sites: readonly string[], by: string): Promise<PublishedNotice>;
  /** Ends one now; `undefined` for an id that is none, or of one that is over. */
  end(id: string): Promise<PublishedNotice | undefined>;
}

const KIND = 'notice';
/** For so many milliseconds what was read answers further pages: there may be thousands of them a second. */
const FRESH = 5000;

const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    notice: noticeSchema,
    sites: v.array(v.string()),
    publishedBy: v.string(),
    publishedAt: v.string(),
    endedAt: v.exactOptional(v.string()),
  }),
);

/**
 * Creates the notices that a store keeps. Other collectors on that store show a change within five seconds.
 *
 * @param clock milliseconds since 1970
 */
export function createPublishedNotices(documents: Documents, clock: () => number): PublishedNotices {
  let cached: { readonly at: number; readonly notices: Promise<readonly PublishedNotice[]> } | undefined;

  async function read(): Promise<readonly PublishedNotice[]> {
    const rows = await listAll(documents, KIND);
    const notices = rows.flatMap(({ text }) => parsed(text) ?? []);
    return notices.sort((a, b) => Date.parse(b.notice.from) - Date.parse(a.notice.from));
  }

  function fresh(): Promise<readonly PublishedNotice[]> {
    const now = clock();
    if (!cached || now - cached.at >= FRESH || now < cached.at) {
      const notices = read();
      cached = { at: now, notices };
      notices.catch(() => {
        cached = undefined;
      });
    }
    return cached.notices;
  }

  async function write(published: PublishedNotice): Promise<PublishedNotice> {
    await documents.put(KIND, published.notice.id, JSON.stringify(published));
    cached = undefined;
    return published;
  }

  return {
    list: async (site) => (await fresh()).filter(({ sites }) => sites.includes(site)).map(({ notice }) => notice),
    all: read,
    publish(notice, sites, publishedBy) {
      const publishedAt = new Date(clock()).toISOString();
      const id = `${publishedAt.slice(0, 10)}-${randomToken().slice(0, 12)}`;
      return write({ notice: { id, ...notice }, sites, publishedBy, publishedAt });
    },
    async end(id) {
      const text = await documents.get(KIND, id);
      const published = text === undefined ? undefined : parsed(text);
      const now = clock();
      if (!published || Date.parse(published.notice.until) <= now) return undefined;
      const endedAt = new Date(now).toISOString();
      // One that had not begun ends before it would: then it is never shown.
      const from = Date.parse(published.notice.from) < now ? published.notice.from : new Date(now - 1).toISOString();
      return write({ ...published, notice: { ...published.notice, from, until: endedAt }, endedAt });
    },
  };
}

function parsed(text: string): PublishedNotice | undefined {
  const { success, output } = v.safeParse(schema, text);
  return success ? output : undefined;
}

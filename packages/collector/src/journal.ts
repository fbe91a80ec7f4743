import * as v from 'valibot';
import { randomToken } from './access/random-token.ts';
import type { Documents } from './store/store.ts';

/** What an operator did. */
interface Deed {
  /** Their name. */
  readonly who: string;
  /** In words: `published a notice`. */
  readonly what: string;
  /** What it was done to: the id of a notice, the reference of a request. Nothing about a visitor. */
  readonly about?: string;
}

/** A line of the journal. */
export interface JournalEntry extends Deed {
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What operators did, in order. Lines are added, and neither changed nor removed. */
export interface Journal {
  write(deed: Deed): Promise<void>;
  /** The newest first. */
  newest(limit: number): Promise<readonly JournalEntry[]>;
}

const KIND = 'journal';
const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ at: v.string(), who: v.string(), what: v.string(), about: v.exactOptional(v.string()) }),
);

/** Later than any time: year 2286. Keys count down from it, because documents are listed in one direction only, and the newest is asked for. */
const END = 9_999_999_999_999;

/**
 * Creates the journal that a store keeps.
 *
 * @param clock milliseconds since 1970
 */
export function createJournal(documents: Documents, clock: () => number): Journal {
  return {
    async write(deed) {
      const now = clock();
      const key = `${String(END - now).padStart(13, '0')}-${randomToken().slice(0, 16)}`;
      await documents.put(KIND, key, JSON.stringify({ at: new Date(now).toISOString(), ...deed }));
    },
    async newest(limit) {
      const rows = await documents.list(KIND, '', limit);
      return rows.flatMap(({ text }) => {
        const { success, output } = v.safeParse(schema, text);
        return success ? [output] : [];
      });
    },
  };
}

import type { Document, Documents } from '../store.ts';
import type { Pool } from './pool.ts';

/** Creates `Documents` on PostgreSQL. Its texts cannot hold U+0000, so that nothing is ever found under a key with it. */
export function createPostgresDocuments(reads: Pool, writes: Pool): Documents {
  return {
    async get(kind, key) {
      if (!isText(kind, key)) return undefined;
      const [row] = await reads.run(
        (sql) => sql<{ text: string }[]>`
        SELECT text FROM document WHERE kind = ${kind} AND key = ${key}`,
      );
      return row?.text;
    },
    async put(kind, key, text, onlyIf) {
      if (!isText(kind, key, text)) throw new TypeError('a document’s kind, key or text holds U+0000; JSON escapes it');
      return writes.run(async (sql) => {
        const { count } = await sql`INSERT INTO document (kind, key, text) VALUES (${kind}, ${key}, ${text})
          ON CONFLICT (kind, key) ${onlyIf === 'absent' ? sql`DO NOTHING` : sql`DO UPDATE SET text = EXCLUDED.text`}`;
        return count === 1;
      });
    },
    async remove(kind, key) {
      if (!isText(kind, key)) return false;
      const { count } = await writes.run((sql) => sql`DELETE FROM document WHERE kind = ${kind} AND key = ${key}`);
      return count === 1;
    },
    async list(kind, after, limit) {
      if (!isText(kind, after)) return [];
      const rows = await reads.run(
        (sql) => sql<Document[]>`
        SELECT key, text FROM document WHERE kind = ${kind} AND key > ${after} ORDER BY key LIMIT ${limit}`,
      );
      return rows.map(({ key, text }) => ({ key, text }));
    },
  };
}

function isText(...texts: readonly string[]): boolean {
  return !texts.some((text) => text.includes('\0'));
}

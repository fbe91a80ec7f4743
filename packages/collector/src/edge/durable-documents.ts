import { text } from '../store/read-row.ts';
import type { Documents } from '../store/store.ts';
import type { DurableStorage } from './durable-storage.ts';

/** Creates the {@link Documents} in `storage`, whose schema is up to date. A text may have 2 MB: so much fits into a row. */
export function createDurableDocuments({ sql }: DurableStorage): Documents {
  const written = (query: string, ...values: string[]) => sql.exec(query, ...values).toArray().length === 1;
  return {
    async get(kind, key) {
      const [row] = sql.exec('SELECT text FROM document WHERE kind = ? AND key = ?', kind, key).toArray();
      return row && text(row, 'text');
    },
    async put(kind, key, value, onlyIf) {
      const known = onlyIf === 'absent' ? 'NOTHING' : 'UPDATE SET text = excluded.text';
      const insert = 'INSERT INTO document (kind, key, text) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO';
      return written(`${insert} ${known} RETURNING 1`, kind, key, value);
    },
    async remove(kind, key) {
      return written('DELETE FROM document WHERE kind = ? AND key = ? RETURNING 1', kind, key);
    },
    async list(kind, after, limit) {
      const query = 'SELECT key, text FROM document WHERE kind = ? AND key > ? ORDER BY key LIMIT ?';
      const rows = sql.exec(query, kind, after, limit).toArray();
      return rows.map((row) => ({ key: text(row, 'key'), text: text(row, 'text') }));
    },
  };
}

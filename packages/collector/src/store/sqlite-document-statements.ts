import { text } from './read-row.ts';
import { documentOfRow } from './sqlite-row.ts';
import type { Prepare } from './sqlite-statements.ts';
import type { Document } from './store.ts';

/** Prepares the SQL about documents. Text compares byte by byte here, which is the order of ASCII. */
export function documentStatements(prepare: Prepare) {
  const get = prepare('SELECT text FROM document WHERE kind = ? AND key = ?');
  const put = prepare(
    `INSERT INTO document (kind, key, text) VALUES (?, ?, ?)
     ON CONFLICT (kind, key) DO UPDATE SET text = excluded.text`,
  );
  const putAbsent = prepare(
    'INSERT INTO document (kind, key, text) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO NOTHING',
  );
  const remove = prepare('DELETE FROM document WHERE kind = ? AND key = ?');
  const list = prepare('SELECT key, text FROM document WHERE kind = ? AND key > ? ORDER BY key LIMIT ?');
  return {
    get(kind: string, key: string): string | undefined {
      const row = get.first(kind, key);
      return row && text(row, 'text');
    },
    put: (kind: string, key: string, json: string): boolean => put.run(kind, key, json) === 1,
    putAbsent: (kind: string, key: string, json: string): boolean => putAbsent.run(kind, key, json) === 1,
    remove: (kind: string, key: string): boolean => remove.run(kind, key) === 1,
    list: (kind: string, after: string, limit: number): Document[] => list.all(kind, after, limit).map(documentOfRow),
  };
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleReceived } from './example-receipt.ts';
import { holderKey } from './holder-key.ts';
import { MIGRATIONS, migrate } from './sqlite-migrations.ts';
import { openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-erased-'));
const newPath = () => join(mkdtempSync(join(root, 'db-')), 'receipts.db');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const erasedAt = '2026-03-09T08:30:00.000Z';

describe('the row of an erased receipt', () => {
  // Around the lengths at which SQLite writes a length in one byte more.
  it.each([[0], [8000], [8090], [8184], [8185], [8186], [20_000]])(
    'holds what is promised and nothing else, and stays where it is, after a body of %i bytes at least',
    async (length) => {
      const path = newPath();
      const { receipt, body, receivedAt } = exampleReceived({
        site: 's'.repeat(64),
        event: 'withdrawn',
        source: 'embed',
      });
      const store = await openSqliteStore(path);
      await store.put([{ receipt, body: body.padEnd(length), receivedAt }]);
      await store.close();
      const before = placesOf(holderKey(receipt), path);
      const again = await openSqliteStore(path);
      expect(await again.erase(receipt, erasedAt)).toBe(1);
      await again.close();
      const db = new sqlite.Database(path);
      db.exec('PRAGMA locking_mode = EXCLUSIVE');
      const { body: left, ...row } = db.get('SELECT * FROM receipt') ?? {};
      db.close();
      const none = { site: '', event: '', source: '', regime: '' };
      expect(row).toEqual({ seq: 1, id: receipt.id, received_at: receivedAt, holder: '-'.repeat(64), ...none });
      expect(JSON.parse(String(left))).toEqual({ sha256: expect.stringMatching(/^[\da-f]{64}$/), erasedAt });
      // The last text of the row, and of its entry in the index.
      expect(placesOf('-'.repeat(64), path)).toEqual(before);
    },
  );

  it('is cleaned where it was erased before that was so', async () => {
    const path = newPath();
    const db = new sqlite.Database(path);
    migrate(db, MIGRATIONS.slice(0, 2));
    const erased = { sha256: 'a'.repeat(64), erasedAt };
    db.run("INSERT INTO receipt VALUES (1, 'x', 'shop', 'given', 'banner', 'opt-in', 'then', ?, ?)", [
      JSON.stringify(erased),
      '-'.repeat(64),
    ]);
    migrate(db);
    expect(db.get('SELECT site, event, source, regime FROM receipt')).toEqual({
      site: '',
      event: '',
      source: '',
      regime: '',
    });
    db.close();
    const store = await openSqliteStore(path);
    expect(await store.getErased('x')).toEqual({ seq: 1, id: 'x', receivedAt: 'then', ...erased });
    await store.close();
  });
});

/** Where in a file a text stands. */
function placesOf(text: string, path: string): number[] {
  return [...readFileSync(path, 'latin1').matchAll(new RegExp(text, 'g'))].map(({ index }) => index);
}

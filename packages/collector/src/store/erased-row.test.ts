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
      const received = exampleReceived({ site: 's'.repeat(64), event: 'withdrawn', source: 'embed' });
      const { receipt, body, receivedAt, salt, entry } = received;
      const store = await openSqliteStore(path);
      await store.put([{ ...received, body: body.padEnd(length) }]);
      await store.close();
      const before = placesOf(holderKey(receipt), path);
      expect(placesOf(salt, path)).toHaveLength(1);
      const again = await openSqliteStore(path);
      expect(await again.erase(receipt, erasedAt)).toBe(1);
      await again.close();
      const db = new sqlite.Database(path);
      db.exec('PRAGMA locking_mode = EXCLUSIVE');
      const { body: left, ...row } = db.get('SELECT * FROM receipt') ?? {};
      db.close();
      const none = { site: '', event: '', source: '', regime: '' };
      const marks = { holder: bytes('-'.repeat(32)), salt: new Uint8Array(32) };
      const { id } = receipt;
      expect(row).toEqual({ seq: 1, id, received_at: receivedAt, entry: new Uint8Array(entry), ...marks, ...none });
      expect(JSON.parse(String(left))).toEqual({ erasedAt });
      // In the row and in its entry in the index. The row's head may be a byte shorter, and its last text that byte longer.
      const moved = placesOf(marks.holder, path).map((place, index) => (before[index] ?? 0) - place);
      expect(moved).toHaveLength(2);
      expect(moved.every((by) => by === 0 || by === 1)).toBe(true);
      expect(placesOf(salt, path)).toEqual([]);
    },
  );

  it('is cleaned where it was erased before that was so', async () => {
    const path = newPath();
    const db = new sqlite.Database(path);
    migrate(db, MIGRATIONS.slice(0, 2));
    const erased = { sha256: 'ab'.repeat(32), erasedAt };
    db.run("INSERT INTO receipt VALUES (1, 'x', 'shop', 'given', 'banner', 'opt-in', 'then', ?, ?)", [
      JSON.stringify(erased),
      '-'.repeat(64),
    ]);
    migrate(db);
    const none = { site: '', event: '', source: '', regime: '' };
    expect(db.get('SELECT site, event, source, regime FROM receipt')).toEqual(none);
    db.close();
    const store = await openSqliteStore(path);
    // The hash that was kept of it is all that its entry can be.
    const entry = new Uint8Array(32).fill(0xab);
    expect(await store.getErased('x')).toEqual({ seq: 1, id: 'x', receivedAt: 'then', entry, erasedAt });
    await store.close();
  });
});

/** Where in a file some bytes stand. */
function placesOf(wanted: Uint8Array, path: string): number[] {
  const file = readFileSync(path);
  const places: number[] = [];
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendEntries, commit, EMPTY_EDGE, sha256 } from '@sluice/log';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE_TIME, exampleReceived } from './example-receipt.ts';
import { MIGRATIONS, migrate } from './sqlite-migrations.ts';
import { LIST_HOLDER, LIST_OLD, LIST_SITE } from './sqlite-receipt-statements.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-log-'));
const newPath = () => join(mkdtempSync(join(root, 'db-')), 'receipts.db');
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const subject = '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70';
const many = (count: number) => Array.from({ length: count }, (_, index) => exampleReceived({}, EXAMPLE_TIME + index));

/** Every tile that a store has must follow from its entries, and none may be missing. */
async function expectWhole({ log }: Store): Promise<void> {
  const size = await log.size();
  const { tiles } = appendEntries(sha256, EMPTY_EDGE, await log.entries(0, size));
  for (const { level, index, hashes } of tiles) {
    expect([level, index, Buffer.from((await log.tile(level, index)) ?? []).equals(hashes)]).toEqual([
      level,
      index,
      true,
    ]);
  }
  expect(await log.tile(0, Math.floor(size / 256))).toBeUndefined();
}

describe('the log in the database', () => {
  it('goes on where it ended, at whatever place it was closed', async () => {
    const path = newPath();
    for (const count of [1, 255, 1, 300]) {
      const store = await openSqliteStore(path);
      await store.put(many(count));
      await store.close();
    }
    const store = await openSqliteStore(path);
    expect(await store.log.size()).toBe(557);
    await expectWhole(store);
    await store.close();
  });

  it('has no trace of a batch that was not written, in memory or on disk', async () => {
    const store = await openSqliteStore(newPath());
    await store.put(many(200));
    const disk = vi.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    const lost = many(100);
    await expect(store.put(lost)).rejects.toThrow('was not written');
    disk.mockRestore();
    expect(await store.sequence()).toBe(200);
    await store.put(many(400));
    await expectWhole(store);
    expect(await store.put(lost.slice(0, 1))).toMatchObject([{ outcome: 'stored', seq: 601 }]);
    await store.close();
  });

  it('is not gone on with where a tile is missing', async () => {
    const path = newPath();
    await (await openSqliteStore(path)).close();
    const store = await openSqliteStore(path);
    await store.put(many(300));
    await store.close();
    const db = new sqlite.Database(path);
    db.exec('PRAGMA locking_mode = EXCLUSIVE; DELETE FROM tile WHERE level = 1');
    db.close();
    await expect(openSqliteStore(path)).rejects.toThrow(/log is damaged.*restore a backup/);
  });
});

describe('a database from before there was a log', () => {
  /** Written by the schema of step 3: some hundred receipts, of which the second was erased. */
  function old(path: string, count: number) {
    const db = new sqlite.Database(path);
    migrate(db, MIGRATIONS.slice(0, 3));
    const batch = many(count);
    db.exec('BEGIN');
    for (const { receipt, body, receivedAt } of batch) {
      db.run(
        `INSERT INTO receipt (id, site, event, source, regime, received_at, body, holder)
         VALUES (?, ?, 'given', 'banner', 'opt-in', ?, ?, holder_key(?2, ?5))`,
        [receipt.id, receipt.site, receivedAt, body, receipt.subject],
      );
    }
    const left = JSON.stringify({ sha256: 'ab'.repeat(32), erasedAt: batch[1]?.receivedAt }).padEnd(600);
    db.run("UPDATE receipt SET site = '', holder = ?, body = ? WHERE seq = 2", ['-'.repeat(64), left]);
    db.exec('COMMIT');
    db.close();
    return batch;
  }

  it('gets its receipts into one, in their order, with salts of their own', async () => {
    const path = newPath();
    const batch = old(path, 300);
    const store = await openSqliteStore(path);
    expect(await store.log.size()).toBe(300);
    await expectWhole(store);
    const salts = new Set<string>();
    for (const [index, { receipt, body, receivedAt }] of batch.entries()) {
      if (index === 1) continue;
      const stored = await store.get(receipt.id);
      expect(stored).toMatchObject({ seq: index + 1, body, receivedAt });
      const { salt = new Uint8Array(32), entry } = stored ?? {};
      expect(Buffer.from(commit(sha256, salt, body)).equals(entry ?? new Uint8Array())).toBe(true);
      salts.add(Buffer.from(salt).toString('hex'));
    }
    expect(salts.size).toBe(299);
    const [first, erased] = batch;
    expect(await store.getErased(erased?.receipt.id ?? '')).toEqual({
      seq: 2,
      id: erased?.receipt.id,
      receivedAt: erased?.receivedAt,
      entry: new Uint8Array(32).fill(0xab),
      erasedAt: erased?.receivedAt,
    });
    if (first) expect(await store.bySubject(first.receipt, '', 9)).toHaveLength(1);
    expect(await store.put([exampleReceived()])).toMatchObject([{ outcome: 'stored', seq: 301 }]);
    await expectWhole(store);
    await store.close();
  });

  it('is left as it is where places are missing from it', async () => {
    const path = newPath();
    old(path, 3);
    const db = new sqlite.Database(path);
    db.run('DELETE FROM receipt WHERE seq = 2');
    db.close();
    await expect(openSqliteStore(path)).rejects.toThrow('2 receipts and 3 places; restore a backup');
    const after = new sqlite.Database(path);
    after.exec('PRAGMA locking_mode = EXCLUSIVE');
    expect(after.get('PRAGMA user_version')).toEqual({ user_version: 3 });
    expect(after.get('SELECT count(*) AS n FROM receipt')).toEqual({ n: 2 });
    after.close();
  });
});

describe('a listing', () => {
  it('is read from an index, in its order, and sorts nothing', () => {
    const db = new sqlite.Database(newPath());
    migrate(db);
    const plan = (sql: string) => db.all(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
    for (const sql of [LIST_SITE.ASC, LIST_SITE.DESC]) {
      expect(plan(sql)).toEqual(['SEARCH receipt USING COVERING INDEX receipt_site (site=? AND id>? AND id<?)']);
    }
    expect(plan(LIST_OLD)).toEqual(['SEARCH receipt USING INDEX receipt_site (site=? AND id<?)']);
    expect(plan(LIST_HOLDER)).toContain('SEARCH receipt USING INDEX receipt_holder (<expr>=? AND holder=?)');
    db.close();
  });

  it('of a visitor finds what others’ thousands lie between, and erasing takes all of it', async () => {
    const store = await openSqliteStore(newPath());
    const [first, last] = [exampleReceived({ subject }), exampleReceived({ subject }, EXAMPLE_TIME + 86_400_000)];
    await store.put([first, ...many(4200), last]);
    const found = await store.bySubject(first.receipt, '', 9);
    expect(found.map(({ id, seq }) => [id, seq])).toEqual([
      [first.receipt.id, 1],
      [last.receipt.id, 4202],
    ]);
    expect(await store.erase(first.receipt, last.receivedAt)).toBe(2);
    expect(await store.bySubject(first.receipt, '', 9)).toEqual([]);
    await store.close();
  });

  it('of what is left passes over nothing that was forgotten', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    const [old, young] = [many(1200), exampleReceived({}, EXAMPLE_TIME + 9e8)];
    await store.put([...old, young]);
    const forgotten: number[] = [];
    for (;;) {
      const count = await store.forgetBefore(young.receivedAt, young.receivedAt);
      if (count === 0) break;
      forgotten.push(count);
    }
    expect(forgotten).toEqual([500, 500, 200]);
    await store.close();
    const db = new sqlite.Database(path);
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    expect(db.all("SELECT id FROM receipt INDEXED BY receipt_site WHERE site > ''")).toEqual([
      { id: young.receipt.id },
    ]);
    db.close();
  });
});

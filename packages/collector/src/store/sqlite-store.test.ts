import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { storeConformance } from './conformance.ts';
import { exampleReceived } from './example-receipt.ts';
import { isAtLeast } from './sqlite-connection.ts';
import { MIGRATIONS, migrate } from './sqlite-migrations.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { StoreError } from './store-error.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
const newPath = () => join(mkdtempSync(join(root, 'db-')), 'receipts.db');
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

storeConformance({ describe, it, expect }, 'SQLite', () => openSqliteStore(newPath()));

describe('a database', () => {
  it('has its receipts, counts and numbers after it was closed and opened again', async () => {
    const path = newPath();
    const received = exampleReceived();
    const first = await openSqliteStore(path);
    await first.put([received]);
    await first.close();
    const second = await openSqliteStore(path);
    expect((await second.get(received.receipt.id))?.body).toBe(received.body);
    expect((await second.counts()).receipts).toBe(1);
    expect(await second.put([exampleReceived()])).toMatchObject([{ seq: 2 }]);
    await second.close();
  });

  it('leaves one file behind when it is closed', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.put([exampleReceived()]);
    await store.close();
    expect(readdirSync(join(path, '..'))).toEqual(['receipts.db']);
  });

  it('holds SQL in every column as plain text', async () => {
    const store = await openSqliteStore(newPath());
    const sql = `'"; DROP TABLE receipt; -- %_ \\ ? :id @x $y /* ü */`;
    const any = { id: sql, site: sql, event: sql, source: sql, regime: sql, categories: { [sql]: true } };
    const { receipt, salt, entry } = exampleReceived();
    await store.put([{ receipt: Object.assign({ ...receipt }, any), body: sql, receivedAt: sql, salt, entry }]);
    const { categories: _, ...columns } = any;
    expect(await store.get(sql)).toEqual({ seq: 1, ...columns, receivedAt: sql, body: sql, salt, entry });
    expect(await store.list({ site: sql }, '', 9)).toHaveLength(1);
    await store.documents.put(sql, sql, sql);
    expect(await store.documents.list(sql, '', 9)).toEqual([{ key: sql, text: sql }]);
    expect((await store.counts()).sites.get(sql)).toBe(1);
    await store.close();
  });

  it('refuses a second owner in the same process', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await expect(openSqliteStore(path)).rejects.toThrow(`in use by process ${process.pid}`);
    expect(await store.put([exampleReceived()])).toHaveLength(1);
    await store.close();
    await (await openSqliteStore(path)).close();
  });

  it('is opened although the lock of a killed process lies beside it', async () => {
    const path = newPath();
    await (await openSqliteStore(path)).close();
    mkdirSync(`${path}.lock`);
    const store = await openSqliteStore(path);
    expect(await store.put([exampleReceived()])).toHaveLength(1);
    await store.close();
  });

  it('says what is wrong when the file is none of SQLite, and leaves it as it is', async () => {
    const path = newPath();
    writeFileSync(path, 'no database '.repeat(1000));
    await expect(openSqliteStore(path)).rejects.toThrow(/cannot be opened: file is not a database/);
    expect(readdirSync(join(path, '..'))).toEqual(['receipts.db']);
  });

  it('says what is wrong when there is no such folder', async () => {
    await expect(openSqliteStore(join(root, 'none', 'x.db'))).rejects.toThrow(/make its folder exist/);
  });

  it('answers nothing after it was closed', async () => {
    const store = await openSqliteStore(newPath());
    await store.close();
    await expect(store.put([exampleReceived()])).rejects.toThrow(StoreError);
    await expect(store.get('x')).rejects.toThrow('was closed');
  });
});

describe('what a visitor has erased', () => {
  it('is in no byte of any file, while the store is open and after it was closed', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    // Enough for the pages of table and index to be split and rebuilt, with others’ receipts between.
    const subjects = Array.from({ length: 40 }, () => exampleReceived().receipt.subject);
    const others: string[] = [];
    for (let round = 0; round < 20; round++) {
      const other = exampleReceived();
      others.push(other.receipt.subject);
      await store.put([other, ...subjects.map((subject, index) => padded(subject, index * 40))]);
    }
    for (const subject of subjects) {
      expect(await store.erase({ site: 'shop', subject }, new Date().toISOString())).toBe(20);
    }
    const bytes = (): string =>
      readdirSync(join(path, '..'), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => readFileSync(join(path, '..', name), 'latin1'))
        .join('');
    expect(others.filter((subject) => !bytes().includes(subject))).toEqual([]);
    expect(subjects.filter((subject) => bytes().includes(subject))).toEqual([]);
    await store.close();
    expect(subjects.filter((subject) => bytes().includes(subject))).toEqual([]);
  });

  it('is not written at all where there is nothing to erase', async () => {
    const store = await openSqliteStore(newPath());
    await store.put([exampleReceived()]);
    const sync = vi.spyOn(fs, 'fsyncSync');
    expect(await store.erase({ site: 'shop', subject: exampleReceived().receipt.subject }, '')).toBe(0);
    expect(sync).not.toHaveBeenCalled();
    sync.mockRestore();
    await store.close();
  });

  it('is still there when it could not be erased, and can be erased later', async () => {
    const store = await openSqliteStore(newPath());
    const { receipt, ...rest } = exampleReceived();
    await store.put([{ receipt, ...rest }]);
    const disk = vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw new Error('EIO');
    });
    await expect(store.erase(receipt, rest.receivedAt)).rejects.toThrow(StoreError);
    disk.mockRestore();
    await store.erase(receipt, rest.receivedAt);
    expect(await store.getErased(receipt.id)).toBeDefined();
    expect(await store.get(receipt.id)).toBeUndefined();
    await store.close();
  });

  const padded = (subject: string, spaces: number) => {
    const received = exampleReceived({ subject });
    return { ...received, body: received.body + ' '.repeat(spaces) };
  };
});

describe('a disk that fails', () => {
  const failing = (method: 'fsyncSync' | 'writeSync', code: string) =>
    vi.spyOn(fs, method).mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });

  it.each([
    ['fsyncSync', 'EIO'],
    ['writeSync', 'ENOSPC'],
  ] as const)(
    'in %s with %s acknowledges nothing, loses nothing, and the store works on afterwards',
    async (method, code) => {
      const path = newPath();
      const store = await openSqliteStore(path);
      const [before, during, after] = [exampleReceived(), exampleReceived(), exampleReceived()];
      await store.put([before]);
      const disk = failing(method, code);
      await expect(store.put([during])).rejects.toThrow(/was not written/);
      await expect(store.put([during])).rejects.toThrow(StoreError);
      disk.mockRestore();
      await store.put([after]);
      await store.close();
      const again = await openSqliteStore(path);
      for (const { receipt } of [before, after]) expect(await again.get(receipt.id)).toBeDefined();
      // Not acknowledged, so it may be there or not; if sent again it is stored exactly once.
      await again.put([during]);
      expect((await again.counts()).receipts).toBe(3);
      await again.close();
    },
  );

  it('is believed again only after the file was opened anew', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    const disk = failing('fsyncSync', 'EIO');
    await expect(store.put([exampleReceived()])).rejects.toThrow();
    disk.mockRestore();
    const open = vi.spyOn(fs, 'openSync');
    await store.put([exampleReceived()]);
    await store.put([exampleReceived()]);
    expect(open.mock.calls.filter(([opened]) => opened === path)).toHaveLength(1);
    await store.close();
  });

  it('syncs once before it acknowledges a batch, however large', async () => {
    const store = await openSqliteStore(newPath());
    await store.put([exampleReceived()]);
    const sync = vi.spyOn(fs, 'fsyncSync');
    await store.put([exampleReceived()]);
    await store.put(Array.from({ length: 50 }, () => exampleReceived()));
    expect(sync).toHaveBeenCalledTimes(2);
    sync.mockRestore();
    await store.close();
  });
});

describe('the schema', () => {
  it('is brought up to date once, and each step only once', () => {
    const db = new sqlite.Database(newPath());
    const steps = [...MIGRATIONS, 'CREATE TABLE later (a TEXT) STRICT'];
    migrate(db);
    migrate(db);
    migrate(db, steps);
    migrate(db, steps);
    expect(db.get('PRAGMA user_version')).toEqual({ user_version: MIGRATIONS.length + 1 });
    expect(db.all("SELECT name FROM sqlite_schema WHERE name = 'later'")).toHaveLength(1);
    db.close();
  });

  it('of a database from before receipts could be found by their subject learns it from what they say', async () => {
    const path = newPath();
    const db = new sqlite.Database(path);
    migrate(db, MIGRATIONS.slice(0, 1));
    const [{ receipt, body, receivedAt }, odd] = [exampleReceived(), 'no JSON {'];
    const insert = 'INSERT INTO receipt (id, site, event, source, regime, received_at, body) VALUES (?,?,?,?,?,?,?)';
    for (const [id, text] of [
      [receipt.id, body],
      ['odd', odd],
      ['odder', '{}'],
    ] as const) {
      db.run(insert, [id, 'shop', 'partial', 'banner', 'opt-in', receivedAt, text]);
    }
    db.close();
    const store = await openSqliteStore(path);
    expect((await store.bySubject(receipt, '', 9)).map(({ id }) => id)).toEqual([receipt.id]);
    expect((await store.get('odd'))?.body).toBe(odd);
    await store.close();
  });

  it('is not half changed by a step that fails', () => {
    const db = new sqlite.Database(newPath());
    migrate(db);
    expect(() => migrate(db, [...MIGRATIONS, 'CREATE TABLE half (a TEXT); SELECT nonsense'])).toThrow();
    expect(db.get('PRAGMA user_version')).toEqual({ user_version: MIGRATIONS.length });
    expect(db.all("SELECT name FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
    db.close();
  });

  it('of a newer version is left alone', async () => {
    const path = newPath();
    const db = new sqlite.Database(path);
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(openSqliteStore(path)).rejects.toThrow('run the newer version of Sluice');
    expect(existsSync(`${path}.owner`)).toBe(false);
  });

  it('needs a SQLite without the bug that corrupts a WAL', () => {
    expect(['3.51.3', '3.53.4', '3.100.0', '4.0.0'].map((version) => isAtLeast(version, '3.51.3'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['3.51.2', '3.45.1', '3.9.9', '2.99.99'].map((version) => isAtLeast(version, '3.51.3'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

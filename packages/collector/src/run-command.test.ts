import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';
import { exampleReceived } from './store/example-receipt.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { ReceivedReceipt } from './store/store.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-command-'));
const newFolder = () => mkdtempSync(join(root, 'data-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(folder: string, ...args: string[]) {
  const lines: string[] = [];
  const code = await runCommand(args, { SLUICE_DATA: folder }, (line) => lines.push(line));
  return { code, told: lines.join('\n') };
}

const many = (count: number) => Array.from({ length: count }, () => exampleReceived());

async function fill(folder: string, receipts: readonly ReceivedReceipt[]): Promise<void> {
  const store = await openSqliteStore(join(folder, 'receipts.db'));
  await store.put(receipts);
  await store.close();
}

async function countOf(path: string): Promise<number> {
  const store = await openSqliteStore(path);
  const { receipts } = await store.counts();
  await store.close();
  return receipts;
}

/** Changes a database by SQL, as nobody should. */
function spoil(path: string, sql: string): void {
  const db = new sqlite.Database(path);
  db.exec(`PRAGMA locking_mode = EXCLUSIVE; ${sql}`);
  db.close();
}

describe('an operator who backs a stopped collector up', () => {
  it('gets one file with everything, for their own eyes, which can be restored elsewhere', async () => {
    const [from, to, out] = [newFolder(), newFolder(), newFolder()];
    const batch = many(300);
    await fill(from, batch);
    const file = join(out, 'backup.db');
    expect(await run(from, 'backup', file)).toEqual({ code: 0, told: expect.stringContaining('has the 300 receipts') });
    expect(readdirSync(out)).toEqual(['backup.db']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await run(join(to, 'new', 'folder'), 'restore', file)).toMatchObject({ code: 0 });
    const store = await openSqliteStore(join(to, 'new', 'folder', 'receipts.db'));
    for (const { receipt, body } of batch) expect((await store.get(receipt.id))?.body).toBe(body);
    expect(await store.put([exampleReceived()])).toMatchObject([{ seq: 301 }]);
    await store.close();
    expect(await countOf(join(from, 'receipts.db'))).toBe(300);
  });

  it('is stopped where a collector runs, where the name is taken, and where there is no database', async () => {
    const folder = newFolder();
    const store = await openSqliteStore(join(folder, 'receipts.db'));
    const file = join(folder, 'backup.db');
    expect(await run(folder, 'backup', file)).toEqual({ code: 1, told: expect.stringContaining('in use by process') });
    await store.close();
    writeFileSync(file, 'mine');
    expect(await run(folder, 'backup', file)).toEqual({ code: 1, told: expect.stringContaining('is there already') });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const empty = newFolder();
    expect((await run(empty, 'backup', join(empty, 'x.db'))).code).toBe(1);
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe('an operator who restores', () => {
  it('gives up receipts that are there only where they say so', async () => {
    const [from, to] = [newFolder(), newFolder()];
    await fill(from, many(3));
    await fill(to, many(5));
    const file = join(from, 'receipts.db');
    const path = join(to, 'receipts.db');
    expect(await run(to, 'restore', file)).toEqual({ code: 1, told: expect.stringContaining('has 5 receipts') });
    expect(await countOf(path)).toBe(5);
    expect(await run(to, 'restore', file, '--replace')).toMatchObject({ code: 0 });
    expect(await countOf(path)).toBe(3);
    expect(readdirSync(to)).toEqual(['receipts.db']);
  });

  it.each([
    ['no database', (path: string) => writeFileSync(path, 'no database '.repeat(1000)), /not a database/],
    ['a database of something else', (path: string) => spoil(path, 'DROP TABLE receipt'), /no database of receipts/],
    ['one of a newer version', (path: string) => spoil(path, 'PRAGMA user_version = 99'), /run the newer version/],
    ['one in which a receipt is missing', (path: string) => spoil(path, 'DELETE FROM receipt WHERE seq = 9'), /places/],
    [
      'one whose log was changed',
      (path: string) => spoil(path, 'UPDATE receipt SET entry = salt WHERE seq = 9'),
      /log in/,
    ],
    ['one whose tile is missing', (path: string) => spoil(path, 'DELETE FROM tile WHERE level = 1'), /log in/],
    ['a damaged one', damage, /damaged|malformed/],
  ])('keeps what is there where the backup is %s', async (_, change, told) => {
    const [from, to] = [newFolder(), newFolder()];
    await fill(from, many(300));
    await fill(to, many(2));
    change(join(from, 'receipts.db'));
    const ended = await run(to, 'restore', join(from, 'receipts.db'), '--replace');
    expect(ended).toEqual({ code: 1, told: expect.stringMatching(told) });
    expect(await countOf(join(to, 'receipts.db'))).toBe(2);
    expect(readdirSync(to)).toEqual(['receipts.db']);
  });

  it('is told how where they ask for something else', async () => {
    for (const args of [
      ['restore'],
      ['backup'],
      ['restore', 'a', '--force'],
      ['backup', 'a', 'b'],
      ['x'],
      ['__proto__'],
    ]) {
      expect(await run(newFolder(), ...args)).toEqual({ code: 1, told: expect.stringContaining('restore <file>') });
    }
    expect((await run(newFolder(), '--help')).code).toBe(0);
  });

  /** Overwrites a page in the middle. */
  function damage(path: string): void {
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 8 * 4096, 9 * 4096);
    writeFileSync(path, bytes);
  }
});

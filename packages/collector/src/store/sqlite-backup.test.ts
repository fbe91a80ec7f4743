import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleReceived } from './example-receipt.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Copying waits until the test lets it go on, so that everything else happens meanwhile. */
const disk = vi.hoisted(() => ({ isFree: Promise.resolve(), free: () => {} }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, copyFile: (from: string, to: string) => disk.isFree.then(() => real.copyFile(from, to)) };
});
beforeEach(() => {
  disk.isFree = new Promise((resolve) => {
    disk.free = resolve;
  });
});

const root = mkdtempSync(join(tmpdir(), 'sluice-backup-'));
const newFolder = () => mkdtempSync(join(root, 'data-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const many = (count: number, bytes = 0) =>
  Array.from({ length: count }, () => {
    const received = exampleReceived();
    return { ...received, body: received.body.padEnd(bytes) };
  });

describe('a running collector’s database', () => {
  it('is copied as it was when that began, while receipts come and go', async () => {
    const folder = newFolder();
    const store = await openSqliteStore(join(folder, 'receipts.db'));
    const [mine = exampleReceived(), ...others] = many(300);
    await store.put([mine, ...others]);
    const file = join(folder, 'copy.db');
    const copied = store.backup(file);
    await expect(store.backup(join(folder, 'second.db'))).rejects.toThrow('being copied already');
    // More than the 16 MB at which SQLite would move the WAL into the file on its own.
    for (let round = 0; round < 2; round++) await store.put(many(200, 50_000));
    await store.erase(mine.receipt, mine.receivedAt);
    disk.free();
    await copied;
    const copy = await openSqliteStore(file);
    expect((await copy.counts()).receipts).toBe(300);
    expect((await copy.get(mine.receipt.id))?.body).toBe(mine.body);
    await copy.close();
    // From then on nothing of what was erased is left in the collector's own files.
    const files = readdirSync(folder).filter((name) => /^receipts\.db(-wal)?$/.test(name));
    for (const name of files) expect(readFileSync(join(folder, name), 'latin1')).not.toContain(mine.receipt.subject);
    expect((await store.counts()).receipts).toBe(700);
    await store.close();
  }, 30_000);

  it('leaves no copy where it had to be closed meanwhile', async () => {
    const folder = newFolder();
    const store = await openSqliteStore(join(folder, 'receipts.db'));
    await store.put(many(50));
    const copied = store.backup(join(folder, 'copy.db'));
    await store.close();
    disk.free();
    await expect(copied).rejects.toThrow('had to be closed');
    expect(readdirSync(folder)).toEqual(['receipts.db']);
  });
});

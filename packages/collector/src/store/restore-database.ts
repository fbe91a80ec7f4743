import { existsSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { copyDatabase } from './copy-database.ts';
import { type DatabaseReport, inspectDatabase } from './inspect-database.ts';
import { ownDatabase } from './own-database.ts';
import { StoreError } from './store-error.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Puts the backup `from` in the place of the database at `path`, which no collector may use. The backup is read from end to end first and stays as it
 * is; the database is the old or the restored one at any moment.
 *
 * @param mayReplace whether a database that has receipts may be given up
 * @throws {StoreError} if a collector uses the database, the backup is damaged or of a newer version, or something would be lost.
 */
export async function restoreDatabase(from: string, path: string, mayReplace: boolean): Promise<DatabaseReport> {
  if (!existsSync(from)) throw new StoreError(`${from} is not there; give the path of a backup`);
  const giveUp = ownDatabase(path);
  const fresh = `${path}.restored`;
  try {
    if (existsSync(path)) refuseReceipts(path, mayReplace);
    await rm(fresh, { force: true });
    // Opening a database makes files beside it, and the backup may lie where nothing can be written.
    await copyDatabase(from, fresh);
    const report = inspectDatabase(fresh);
    for (const beside of ['-wal', '-shm', '-journal']) rmSync(`${path}${beside}`, { force: true });
    await rename(fresh, path);
    syncFolder(dirname(path));
    return report;
  } finally {
    rmSync(fresh, { force: true });
    giveUp();
  }
}

function refuseReceipts(path: string, mayReplace: boolean): void {
  try {
    // Also takes what stands in the WAL into the file, so that nothing belongs to it but the file itself.
    const { receipts } = inspectDatabase(path);
    if (receipts === 0 || mayReplace) return;
    throw new StoreError(`${path} has ${receipts} receipts, which would be lost; say --replace if that is meant`);
  } catch (error) {
    if (!mayReplace) throw error;
  }
}

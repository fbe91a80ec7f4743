import { copyDatabase } from './copy-database.ts';
import { type DatabaseReport, inspectDatabase } from './inspect-database.ts';
import { ownDatabase } from './own-database.ts';

/**
 * Copies the database at `path`, which no collector may use, into the new file `to`, and reads the copy from end to end.
 *
 * @throws {StoreError} if a collector uses it, it is damaged, or `to` is there already.
 */
export async function backupDatabase(path: string, to: string): Promise<DatabaseReport> {
  const giveUp = ownDatabase(path);
  try {
    // Reading it takes what a killed process has left in the write-ahead log into the file.
    inspectDatabase(path);
    await copyDatabase(path, to);
    return inspectDatabase(to);
  } finally {
    giveUp();
  }
}

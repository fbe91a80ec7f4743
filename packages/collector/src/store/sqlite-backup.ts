import { copyDatabase } from './copy-database.ts';
import { AUTOCHECKPOINT, settle } from './sqlite-connection.ts';
import type { Session } from './sqlite-session.ts';
import { StoreError } from './store-error.ts';

/**
 * Copies the database of a session while it is used: into the new file `to`, as it is at the start. Nobody waits for it: what is written meanwhile
 * goes into the WAL alone, and the file that is copied does not change. `VACUUM INTO` would stop all requests for as long as it takes. What is erased
 * meanwhile stands in the old file until the copy is made.
 *
 * @param isLive whether the session is still in use; closing one changes the file
 * @throws {StoreError} if another copy is under way, `to` is there already, or the database had to be opened anew meanwhile.
 */
export async function copyWhileUsed(session: Session, path: string, to: string, isLive: () => boolean): Promise<void> {
  const { db } = session;
  if (session.isCopied) throw new StoreError(`${path} is being copied already; wait until that is done`);
  settle(db);
  session.isCopied = true;
  db.exec('PRAGMA wal_autocheckpoint = 0');
  try {
    await copyDatabase(path, to, () => {
      if (!isLive()) throw new StoreError(`${path} had to be closed while it was copied; try again`);
    });
  } finally {
    session.isCopied = false;
    if (isLive()) {
      db.exec(`PRAGMA wal_autocheckpoint = ${AUTOCHECKPOINT}`);
      settle(db);
    }
  }
}

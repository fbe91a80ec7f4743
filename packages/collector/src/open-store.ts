import { join } from 'node:path';
import type { CollectorConfig } from './collector-config.ts';
import { openPostgresStore } from './store/postgres/open-postgres-store.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

/**
 * Opens the store that a configuration names: PostgreSQL, or the embedded one in the folder `data`.
 *
 * @throws {StoreError} if it cannot be opened, or if collectors that share a database could sign its log with different keys
 */
export async function openStore({
  data,
  database,
  logKey,
}: Pick<CollectorConfig, 'data' | 'database' | 'logKey'>): Promise<Store> {
  if (database === undefined) return openSqliteStore(join(data, 'receipts.db'));
  if (logKey === undefined) {
    throw new StoreError(
      'collectors that share a database sign its log with one key: give all of them the same SLUICE_LOG_KEY, as "sluice-collector key" prints it',
    );
  }
  return openPostgresStore({ url: database });
}

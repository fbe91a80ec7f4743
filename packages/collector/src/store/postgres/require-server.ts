import type { Sql } from 'postgres';
import { StoreError } from '../store-error.ts';

/** Version 15, as the server counts. Older ones leave support in November 2026. https://www.postgresql.org/support/versioning/ */
const OLDEST = 150_000;

/** What has to be so, what is acceptable, and what it is for. */
const SETTINGS = [
  // Both "off" and "local" acknowledge what a failover loses. https://www.postgresql.org/docs/current/runtime-config-wal.html
  ['synchronous_commit', ['on', 'remote_apply', 'remote_write'], 'a receipt that was acknowledged could be lost'],
  ['fsync', ['on'], 'a receipt that was acknowledged could be lost'],
  ['full_page_writes', ['on'], 'a loss of power could damage what is stored'],
  ['server_encoding', ['UTF8'], 'not every text could be stored'],
] as const;

/**
 * Looks whether a server may be trusted with receipts.
 *
 * @throws {StoreError} if it is too old, or set so that what it acknowledges may be lost; with what to change.
 */
export async function requireServer(sql: Sql): Promise<void> {
  const rows = await sql<{ name: string; setting: string }[]>`
    SELECT name, setting FROM pg_settings
    WHERE name IN ('server_version_num', 'synchronous_commit', 'fsync', 'full_page_writes', 'server_encoding')`;
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  const version = Number(settings.get('server_version_num'));
  if (!(version >= OLDEST)) {
    throw new StoreError(`PostgreSQL ${Math.floor(version / 10_000)} is too old; version 15 or newer is needed`);
  }
  for (const [name, accepted, reason] of SETTINGS) {
    const setting = settings.get(name) ?? '';
    if (accepted.some((one) => one === setting)) continue;
    throw new StoreError(`PostgreSQL has ${name} = ${setting}, with which ${reason}; set it to ${accepted[0]}`);
  }
}

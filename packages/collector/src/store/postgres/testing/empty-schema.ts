import type { Sql } from 'postgres';

/** Makes a schema and gives the address at which a store finds it. */
export async function newSchema(admin: Sql, url: string, name: string): Promise<string> {
  await admin`CREATE SCHEMA ${admin(name)}`;
  return `${url}?search_path=${name}`;
}

/** Empties what a store has written into a schema, which takes a tenth of the time that a new one does. */
export async function emptySchema(admin: Sql, name: string): Promise<void> {
  const tables = [
    'receipt',
    'place',
    'pending',
    'log_entries',
    'tile',
    'checkpoint',
    'tally',
    'tally_delta',
    'document',
  ];
  await admin.begin(async (tx) => {
    await tx`SELECT set_config('search_path', ${name}, true)`;
    for (const table of tables) await tx`DELETE FROM ${tx(table)}`;
    await tx`UPDATE log_state SET size = 0`;
  });
}

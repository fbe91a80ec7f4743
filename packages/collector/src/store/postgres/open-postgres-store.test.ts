import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeConformance } from '../conformance.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { startPostgres, type TestPostgres } from './testing/start-postgres.ts';

let server: TestPostgres;
let admin: postgres.Sql;
let schemas = 0;

beforeAll(async () => {
  server = await startPostgres();
  admin = postgres(server.url, { max: 1, onnotice: () => undefined });
}, 60_000);
afterAll(async () => {
  await admin.end({ timeout: 1 });
  server.remove();
});

/** The address of a new and empty schema. */
async function newSchema(): Promise<string> {
  const name = `s${++schemas}`;
  await admin`CREATE SCHEMA ${admin(name)}`;
  return `${server.url}?search_path=${name}`;
}

storeConformance({ describe, it, expect }, 'PostgreSQL', async () => openPostgresStore({ url: await newSchema() }));

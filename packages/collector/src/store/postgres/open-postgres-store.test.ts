import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { storeConformance } from '../conformance.ts';
import { EXAMPLE_TIME, exampleReceived } from '../example-receipt.ts';
import type { ReceivedReceipt, Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { MIGRATIONS, migrate } from './migrations.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { MANY } from './partitions.ts';
import { emptySchema, newSchema } from './testing/empty-schema.ts';
import { expectOneLog } from './testing/expect-one-log.ts';
import { startPostgres, type TestPostgres } from './testing/start-postgres.ts';

const DAY = 86_400_000;

/** A server that is there already, in place of one of the test's own: `postgres://...`, of a role that may make schemas. */
const { SLUICE_TEST_POSTGRES: given } = process.env;

// Every step is a sync of the disk, which others may keep busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestPostgres | undefined;
let url: string;
let admin: postgres.Sql;
const run = `sluice_${process.pid}`;
const schemas: string[] = [];
const stores: Store[] = [];

beforeAll(async () => {
  server = given ? undefined : await startPostgres();
  url = server?.url ?? given ?? '';
  admin = postgres(url, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  for (const name of schemas) await admin`DROP SCHEMA IF EXISTS ${admin(name)} CASCADE`;
  await admin.end({ timeout: 1 });
  server?.remove();
});

async function schema(): Promise<string> {
  const name = `${run}_${schemas.length}`;
  schemas.push(name);
  return newSchema(admin, url, name);
}

async function open(address: string, now?: () => number): Promise<Store> {
  const store = await openPostgresStore({ url: address, ...(now && { now }) });
  stores.push(store);
  return store;
}

const batchOf = (count: number, time?: number) => Array.from({ length: count }, () => exampleReceived({}, time));
const idsOf = (batch: readonly ReceivedReceipt[]) => batch.map(({ receipt }) => receipt.id);
const connect = (address: string) => postgres(address, { max: 1, onnotice: () => undefined });
const iso = (time: number) => new Date(time).toISOString();

let conforming: string | undefined;
storeConformance({ describe, it, expect }, 'PostgreSQL', async () => {
  conforming ??= await schema();
  const store = await openPostgresStore({ url: conforming });
  await emptySchema(admin, `${run}_0`);
  return store;
});

describe('several collectors on one database', () => {
  it('store every receipt once, and make one log of them without a gap', async () => {
    const address = await schema();
    // Both find an empty schema and bring it up to date.
    const [one, other] = await Promise.all([open(address), open(address)]);
    const shared = batchOf(200);
    const outcomes: string[] = [];
    const lane = async (store: Store, own: readonly ReceivedReceipt[]) => {
      for (let at = 0; at < own.length; at += 40) {
        const results = await store.put([...own.slice(at, at + 40), ...shared.slice(at / 2, at / 2 + 20)]);
        outcomes.push(...results.map(({ outcome }) => outcome));
        await store.sequence();
      }
    };
    const [mine, theirs] = [batchOf(400), batchOf(400)];
    await Promise.all([lane(one, mine), lane(other, [...theirs].reverse())]);
    await one.sequence();
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1000);
    expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(200);
    expect((await other.counts()).receipts).toBe(1000);
    const rows = await other.list({}, '', 2000);
    expect(rows.map(({ seq }) => seq).sort((a = 0, b = 0) => a - b)).toEqual(rows.map((_, index) => index + 1));
    await expectOneLog(one, rows.length);
    const entries = await one.log.entries(0, 1000);
    for (const { seq = 0, entry } of rows) expect(entries[seq - 1]).toEqual(entry);
  });

  it('each see what the others have stored, repeated and erased', async () => {
    const address = await schema();
    const [one, other] = [await open(address), await open(address)];
    const received = exampleReceived();
    await one.put([received]);
    expect(await other.put([received, { ...received, body: '{}' }])).toMatchObject([
      { outcome: 'repeated' },
      { outcome: 'conflict' },
    ]);
    expect(await other.erase(received.receipt, iso(EXAMPLE_TIME))).toBe(1);
    expect(await one.put([received])).toEqual([{ outcome: 'erased' }]);
  });
});

describe('what is repeated', () => {
  it('is acknowledged by a commit of its own, which waits for standbys as the first one did', async () => {
    const store = await open(await schema());
    const received = exampleReceived();
    await store.put([received]);
    const flushed = async () => String((await admin`SELECT pg_current_wal_flush_lsn() - '0/0' AS bytes`)[0]?.bytes);
    const before = await flushed();
    expect(await store.put([received])).toMatchObject([{ outcome: 'repeated' }]);
    expect(Number(await flushed())).toBeGreaterThan(Number(before));
  });
});

describe('a day', () => {
  const now = EXAMPLE_TIME + 60 * DAY;
  const tables = async (address: string, id: string) => {
    const sql = connect(address);
    const [row] = await sql`SELECT tableoid::regclass::text AS name FROM receipt WHERE id = ${id}`;
    await sql.end();
    return row?.name;
  };

  it('has a partition before it begins, and what is far from the clock lies in another', async () => {
    const address = await schema();
    let clock = now;
    const store = await open(address, () => clock);
    const [today, tomorrow, later] = [
      exampleReceived({}, now),
      exampleReceived({}, now + DAY),
      exampleReceived({}, now + 9 * DAY),
    ];
    const extremes = [0, 2 ** 48 - 1].map((time) => ({ ...exampleReceived({}, time), receivedAt: iso(now) }));
    await store.put([today, tomorrow, later, ...extremes]);
    const places = await Promise.all([today, tomorrow, later].map(({ receipt }) => tables(address, receipt.id)));
    expect(places).toEqual(['receipt_20260508', 'receipt_20260509', 'receipt_default']);
    // The clock goes on; what waits in the default partition moves into the day's own.
    clock = now + 8 * DAY;
    await store.sequence();
    expect(await tables(address, later.receipt.id)).toBe('receipt_20260517');
    expect((await store.get(later.receipt.id))?.seq).toBeGreaterThan(0);
    expect(await store.put([later])).toMatchObject([{ outcome: 'repeated' }]);
    expect(await store.list({}, '', 9)).toHaveLength(5);
  });

  it('gets a partition when its receipts come late and in numbers', async () => {
    const address = await schema();
    let clock = now;
    const store = await open(address, () => clock);
    const late = exampleReceived({}, now - 30 * DAY);
    await store.put([late]);
    const sql = connect(address);
    await sql`INSERT INTO receipt SELECT overlay(id::text PLACING lpad(to_hex(n), 12, '0') FROM 25)::uuid, received_at,
      erased_at, site, event, source, regime, entry, holder, salt, body FROM receipt, generate_series(1, ${MANY}) AS n`;
    await sql.end();
    clock += 700_000;
    await store.sequence();
    expect(await tables(address, late.receipt.id)).toBe('receipt_20260408');
    expect(await store.put([late])).toMatchObject([{ outcome: 'repeated' }]);
  });

  it('is dropped whole when all of it is too old, and the log stays true', async () => {
    const address = await schema();
    const store = await open(address, () => now);
    const old = batchOf(300, now - DAY);
    const young = batchOf(5, now);
    await store.put([...old, ...young]);
    const size = await store.sequence();
    const before = await store.log.entries(0, size);
    expect(await store.forgetBefore(iso(now - DAY + 1), iso(now))).toBe(300);
    expect(await store.forgetBefore(iso(now - (now % DAY)), iso(now))).toBe(0);
    const sql = connect(address);
    expect(await sql`SELECT to_regclass('receipt_20260507') AS name`).toEqual([{ name: null }]);
    await sql.end();
    expect(await store.log.entries(0, size)).toEqual(before);
    await expectOneLog(store, size);
    expect((await store.list({}, '', 9)).map(({ id }) => id)).toEqual(idsOf(young).sort());
    // A late one finds its place although its day is gone.
    expect(await store.put(batchOf(1, now - DAY))).toMatchObject([{ outcome: 'stored' }]);
    expect(await store.sequence()).toBe(size + 1);
  });
});

describe('hostile texts', () => {
  it('are stored as they are and run as nothing', async () => {
    const store = await open(await schema());
    const sql = `'"; DROP TABLE receipt; -- %_ \\ {a,"b"} NULL $1 ? :id @x /* ü */ \n\t\u{1f36a}`;
    const any = { site: sql, event: sql, source: sql, regime: sql, categories: { [sql]: true }, subject: sql };
    const { receipt, ...rest } = exampleReceived();
    const body = `${sql}\0\u0001 NULL`;
    await store.put([{ ...rest, receipt: Object.assign({ ...receipt }, any), body }]);
    const { categories: _, subject, ...columns } = any;
    expect(await store.get(receipt.id)).toMatchObject({ ...columns, body });
    expect((await store.counts()).sites.get(sql)).toBe(1);
    expect(await store.list({ site: sql }, '', 9)).toHaveLength(1);
    expect(await store.bySubject({ site: sql, subject }, '', 9)).toHaveLength(1);
    await store.documents.put(sql, sql, sql);
    expect(await store.documents.list(sql, '', 9)).toEqual([{ key: sql, text: sql }]);
    await store.log.saveCheckpoint(1, sql);
    expect((await store.log.latestCheckpoint())?.note).toBe(sql);
    expect(await store.erase({ site: sql, subject }, iso(0))).toBe(1);
  });

  it.each(['', 'x', '%', "' OR 1=1 --", '\0', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '{}'])(
    'are no id: %j is refused, and what came with it is not stored',
    async (id) => {
      const store = stores[0] ?? (await open(await schema()));
      const received = exampleReceived();
      const forged = { ...received, receipt: { ...received.receipt, id } };
      await expect(store.put([received, forged])).rejects.toThrow('no version 7 UUID');
      expect(await store.get(received.receipt.id)).toBeUndefined();
      expect(await store.list({}, id || 'x', 9)).toEqual([]);
    },
  );

  it('that cannot be stored fail without being quoted', async () => {
    const store = await open(await schema());
    const { receipt, ...rest } = exampleReceived();
    const failure = store.put([{ ...rest, receipt: { ...receipt, site: 'se\0cret' } }]);
    await expect(failure).rejects.toThrow(StoreError);
    await expect(failure).rejects.not.toThrow(/cret/);
    expect(await store.put([{ ...rest, receipt }])).toMatchObject([{ outcome: 'stored' }]);
  });
});

describe('a database that must not be trusted', () => {
  it.each([
    ['options=-c%20synchronous_commit%3Doff', 'synchronous_commit = off'],
    ['options=-c%20synchronous_commit%3Dlocal', 'synchronous_commit = local'],
  ])('is refused: %s', async (option, message) => {
    await expect(openPostgresStore({ url: `${url}?${option}` })).rejects.toThrow(message);
  });

  it('is refused when a newer version of Sluice was there', async () => {
    const address = await schema();
    const sql = connect(address);
    await migrate(sql, [...MIGRATIONS, 'SELECT 1']);
    await sql.end();
    await expect(openPostgresStore({ url: address })).rejects.toThrow('run the newer version of Sluice');
  });

  it.each([
    'postgres://me:hunter2@127.0.0.1:1/x?password=hunter2',
    'http://me:hunter2@x/',
    'postgres://me:hunter2@[',
    'hunter2',
  ])('is not reached, and its password not told: %s', async (address) => {
    const failure: unknown = await openPostgresStore({ url: address, patience: 500 }).catch((error) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(JSON.stringify([String(failure), Object.entries(Object(failure))])).not.toContain('hunter2');
    expect(Object(failure).cause).toBeUndefined();
  });
});

describe.skipIf(given)('a server that dies while receipts come in', () => {
  it('has lost nothing that it acknowledged, and the store goes on when it is back', async () => {
    const address = await schema();
    const store = await open(address);
    const acknowledged: string[] = [];
    let failures = 0;
    let stop = false;
    const load = (async () => {
      while (!stop) {
        const batch = batchOf(20, Date.now());
        const results = await store.put(batch).catch(() => void failures++);
        if (results) acknowledged.push(...idsOf(batch));
        else await new Promise((resolve) => setTimeout(resolve, 20));
        if (acknowledged.length % 100 === 0) await store.sequence().catch(() => undefined);
      }
    })();
    const more = async (count: number) => {
      const enough = acknowledged.length + count;
      while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await more(200);
    await server?.kill();
    await server?.start();
    await more(200);
    stop = true;
    await load;
    expect(failures).toBeGreaterThan(0);
    const size = await store.sequence();
    const rows = await store.list({}, '', 10_000);
    const found = new Set(rows.map(({ id }) => id));
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
    expect(rows).toHaveLength(size);
    expect((await store.counts()).receipts).toBe(size);
    await expectOneLog(store, size);
  });
});

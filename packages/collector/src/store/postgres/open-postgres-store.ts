import type { Sql } from 'postgres';
import type { ReceivedReceipt, Store } from '../store.ts';
import { countsOf } from '../tally.ts';
import { type Day, dayOf } from './day.ts';
import { createPostgresDocuments } from './documents.ts';
import { isLockTimeout, isPassing } from './failure.ts';
import { forgetSome } from './forget.ts';
import { createPostgresLog } from './log-store.ts';
import { migrate } from './migrations.ts';
import { crowdedDays, daysAround, makeDays } from './partitions.ts';
import { createPool } from './pool.ts';
import { putBatch, requireIds } from './put-batch.ts';
import { eraseAll, getErasure, getReceipt, listNewest, listOf, listRange, readTallies } from './queries.ts';
import { requireServer } from './require-server.ts';
import { sequenceStep } from './sequence.ts';

/** Which PostgreSQL to use, and how. */
export interface PostgresOptions {
  /**
   * `postgres://user:password@host:5432/database`, of version 15 or newer. Several hosts stand one behind the other,
   * `host1:5432,host2:5432`; the one that is the primary is used. `?sslmode=verify-full` encrypts and checks the server's certificate.
   */
  readonly url: string;
  /** How long a batch may take, in milliseconds; then it has failed, and its connection is given up. Default 4000. */
  readonly patience?: number;
  /** The clock, in milliseconds since 1970; default: this machine's. */
  now?(): number;
}

/** How long reading and looking after the database may take, in milliseconds. */
const READ_PATIENCE = 15_000;
const CARE_PATIENCE = 120_000;

/** How often the default partition is looked at, in milliseconds. */
const LOOK_EVERY = 600_000;

/**
 * Opens a store on PostgreSQL, for any number of collectors at a time; brings its schema up to date first. What it acknowledges has been
 * committed with `synchronous_commit`, so that it is on disk, and on a standby where the server has synchronous ones. Receipts get their places in
 * the log when `sequence` is called, as it is to be about once a second; partitions for the days to come are made then too.
 *
 * @throws {StoreError} if the server cannot be reached or must not be trusted with receipts. Neither this nor any later error tells the address's password.
 */
export async function openPostgresStore({ url, patience = 4000, now = Date.now }: PostgresOptions): Promise<Store> {
  // Apart from each other, so that slow reading holds up no batch and a dead connection of one is no matter to the others.
  const writes = createPool({ url, connections: 2, patience, check: requireServer });
  const reads = createPool({ url, connections: 4, patience: READ_PATIENCE, check: requireServer });
  const care = createPool({ url, connections: 1, patience: CARE_PATIENCE, check: requireServer });
  const keepDays = createDayKeeper(now);

  async function close(): Promise<void> {
    await Promise.all([writes.close(), reads.close(), care.close()]);
  }

  try {
    await writes.run(async (sql) => sql`SELECT 1`);
    await care.run((sql) => migrate(sql));
    await care.run(keepDays);
  } catch (error) {
    await close();
    throw error;
  }

  return {
    async put(receipts) {
      requireIds(receipts);
      return writes.run((sql) => putAgain(sql, receipts));
    },
    get: (id) => reads.run((sql) => getReceipt(sql, id)),
    getErased: (id) => reads.run((sql) => getErasure(sql, id)),
    bySubject: (holder, after, limit) => reads.run((sql) => listOf(sql, holder, after, limit)),
    erase: (holder, erasedAt) => writes.run((sql) => eraseAll(sql, holder, erasedAt)),
    list: (range, after, limit) => reads.run((sql) => listRange(sql, range, after, limit)),
    newest: (limit) => reads.run((sql) => listNewest(sql, limit)),
    counts: async () => countsOf(await reads.run(readTallies)),
    forgetBefore: (before, forgottenAt) => care.run((sql) => forgetSome(sql, before, forgottenAt)),
    async sequence() {
      await care.run(keepDays);
      for (;;) {
        const { size, more } = await care.run(sequenceStep);
        if (!more) return size;
      }
    },
    log: createPostgresLog(reads, writes),
    documents: createPostgresDocuments(reads, writes),
    close,
  };
}

/** Once more where the first time failed for something that has passed. */
async function putAgain(sql: Sql, receipts: readonly ReceivedReceipt[]) {
  try {
    return await putBatch(sql, receipts);
  } catch (error) {
    if (!isPassing(error)) throw error;
    return putBatch(sql, receipts);
  }
}

/** Makes what looks after the partitions: those around the clock when its day has changed, and now and then those of days that came in numbers. */
function createDayKeeper(now: () => number): (sql: Sql) => Promise<void> {
  let madeFor: Day | undefined;
  let lookedAt = now();
  return async (sql) => {
    try {
      const time = now();
      if (madeFor !== dayOf(time)) await makeDays(sql, daysAround(time));
      madeFor = dayOf(time);
      if (time - lookedAt < LOOK_EVERY) return;
      lookedAt = time;
      await makeDays(sql, await crowdedDays(sql, time));
    } catch (error) {
      // Someone reads for long. Until the next time, receipts without a partition go into the default one.
      if (!isLockTimeout(error)) throw error;
    }
  };
}

import { UUIDV7 } from '@sluice/core';
import type { Sql } from 'postgres';
import { holderKey } from '../holder-key.ts';
import type { PutResult, ReceivedReceipt } from '../store.ts';
import { talliesOf } from '../tally.ts';
import { bytesArray } from './bytes-array.ts';
import { placeOfRow } from './rows.ts';

/**
 * Stores a batch, all or nothing, see `Store.put`: in one statement, which is one transaction and one sync. What waits for a place in the log and what is
 * added to the totals stand in it too.
 */
export async function putBatch(sql: Sql, batch: readonly ReceivedReceipt[]): Promise<PutResult[]> {
  const first = new Map<string, ReceivedReceipt>();
  for (const received of batch) {
    if (!first.has(received.receipt.id)) first.set(received.receipt.id, received);
  }
  const fresh = await insert(sql, [...first.values()]);
  const known = await readBack(
    sql,
    [...first.keys()].filter((id) => !fresh.has(id)),
  );
  return batch.map((received) => {
    const { id } = received.receipt;
    const stored = first.get(id);
    if (stored === received && fresh.delete(id)) {
      known.set(id, { receivedAt: received.receivedAt, body: received.body });
      return { outcome: 'stored', receivedAt: received.receivedAt };
    }
    return resultOf(received, known.get(id));
  });
}

/**
 * Looks at the ids of a batch, by which receipts are put in order and into partitions.
 *
 * @throws {TypeError} if one is no UUID of version 7
 */
export function requireIds(batch: readonly ReceivedReceipt[]): void {
  if (batch.every(({ receipt }) => UUIDV7.test(receipt.id))) return;
  throw new TypeError('the id of a receipt is no version 7 UUID; parse receipts before they are stored');
}

interface Known {
  readonly seq?: number;
  readonly receivedAt: string;
  /** `undefined` if it was erased. */
  readonly body?: string;
}

function resultOf(received: ReceivedReceipt, known: Known | undefined): PutResult {
  // Not there any more: its whole day was dropped in this moment.
  if (known?.body === undefined) return { outcome: 'erased' };
  const { body, ...place } = known;
  return body === received.body ? { outcome: 'repeated', ...place } : { outcome: 'conflict' };
}

/** Inserts receipts of different ids and gives the ids of those that nobody had stored before. */
async function insert(sql: Sql, batch: readonly ReceivedReceipt[]): Promise<Set<string>> {
  if (batch.length === 0) return new Set();
  const { groups, tallies } = tallyGroups(batch);
  const of = <T>(pick: (received: ReceivedReceipt) => T): T[] => batch.map(pick);
  const bytesOf = (pick: (received: ReceivedReceipt) => Uint8Array) => bytesArray(sql, of(pick));
  const rows = await sql<{ id: string }[]>`
    WITH input AS (
      SELECT * FROM unnest(
        ${of(({ receipt }) => receipt.id)}::uuid[], ${of(({ receivedAt }) => receivedAt)}::timestamptz[],
        ${of(({ receipt }) => receipt.site)}::text[], ${of(({ receipt }) => receipt.event)}::text[],
        ${of(({ receipt }) => receipt.source)}::text[], ${of(({ receipt }) => receipt.regime)}::text[],
        ${bytesOf(({ entry }) => entry)}, ${bytesOf(({ receipt }) => holderKey(receipt))},
        ${bytesOf(({ salt }) => salt)}, ${bytesOf(({ body }) => Buffer.from(body, 'utf8'))},
        ${groups}::int[]
      ) AS t (id, received_at, site, event, source, regime, entry, holder, salt, body, tally)
    ), fresh AS (
      INSERT INTO receipt (id, received_at, site, event, source, regime, entry, holder, salt, body)
      SELECT id, received_at, site, event, source, regime, entry, holder, salt, body FROM input ORDER BY id
      ON CONFLICT (id) DO NOTHING RETURNING id
    ), waiting AS (
      INSERT INTO pending (id, entry) SELECT id, entry FROM fresh JOIN input USING (id)
    ), tallied AS (
      INSERT INTO tally_delta (kind, name, count)
      SELECT kind, name, sum(count) FROM fresh JOIN input USING (id) JOIN unnest(
        ${tallies.map(({ group }) => group)}::int[], ${tallies.map(({ kind }) => kind)}::text[],
        ${tallies.map(({ name }) => name)}::text[], ${tallies.map(({ count }) => count)}::bigint[]
      ) AS t (tally, kind, name, count) USING (tally)
      GROUP BY kind, name
    )
    SELECT id FROM fresh`;
  return new Set(rows.map(({ id }) => id));
}

/** Receipts of a batch that count for the same totals make a group: only the database knows which of them are new. */
function tallyGroups(batch: readonly ReceivedReceipt[]) {
  const numbers = new Map<string, number>();
  const tallies: { group: number; kind: string; name: string; count: number }[] = [];
  const groups = batch.map((received) => {
    const own = talliesOf([received]);
    const key = JSON.stringify(own);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const group = numbers.size;
    numbers.set(key, group);
    tallies.push(...own.map((tally) => ({ group, ...tally })));
    return group;
  });
  return { groups, tallies };
}

/**
 * Reads what is stored under ids. It writes as well, into the write-ahead log alone: what another connection has committed can be seen before a standby
 * has it, if that connection was cut off in its wait. Only a commit of our own waits for all that came before it, so that what is answered as repeated is as
 * safe as what is answered as stored.
 *
 * @see https://www.postgresql.org/docs/current/warm-standby.html#SYNCHRONOUS-REPLICATION
 */
async function readBack(sql: Sql, ids: readonly string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: string; seq: string | null; received_at: Date; body: Uint8Array | null }[]>`
    SELECT receipt.id, place.seq, received_at, body, pg_logical_emit_message(true, 'sluice', '') AS written
    FROM receipt LEFT JOIN place ON place.id = receipt.id WHERE receipt.id = ANY(${[...ids]}::uuid[])`;
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...placeOfRow(row),
        receivedAt: row.received_at.toISOString(),
        ...(row.body !== null && { body: Buffer.from(row.body).toString('utf8') }),
      },
    ]),
  );
}

import { appendEntries } from '@sluice/log';
import { sha256Node } from './sha256-node.ts';
import type { Session } from './sqlite-session.ts';
import type { PutResult, ReceivedReceipt } from './store.ts';
import { talliesOf } from './tally.ts';

/** Stores a batch in one transaction: the receipts, their places in the log, its tiles, and the totals. */
export function putBatch(session: Session, receipts: readonly ReceivedReceipt[]): PutResult[] {
  const { db, statements, edge } = session;
  const stored: ReceivedReceipt[] = [];
  db.exec('BEGIN IMMEDIATE');
  const results = receipts.map((received): PutResult => {
    const seq = edge.size + stored.length + 1;
    if (!statements.receipts.insert(seq, received)) return knownAs(session, received);
    stored.push(received);
    return { outcome: 'stored', seq, receivedAt: received.receivedAt };
  });
  for (const tally of talliesOf(stored)) statements.receipts.add(tally);
  const appended = appendEntries(
    sha256Node,
    edge,
    stored.map(({ entry }) => entry),
  );
  for (const { level, index, hashes } of appended.tiles) statements.log.writeTile(level, index, hashes);
  db.exec('COMMIT');
  session.edge = appended.edge;
  return results;
}

/** What a receipt is whose id is taken. */
function knownAs({ statements }: Session, { receipt, body }: ReceivedReceipt): PutResult {
  const known = statements.receipts.find(receipt.id);
  if (!known) return { outcome: 'erased' };
  if (known.body !== body) return { outcome: 'conflict' };
  return { outcome: 'repeated', seq: known.seq, receivedAt: known.receivedAt };
}

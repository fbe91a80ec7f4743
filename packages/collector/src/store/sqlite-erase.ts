import { idRange } from './id-range.ts';
import type { PlacedReceipt } from './read-row.ts';
import { settle } from './sqlite-connection.ts';
import type { Session } from './sqlite-session.ts';
import type { Holder } from './store.ts';

/** Receipts in memory at a time while they are erased: each may have 60 KiB. */
const AT_ONCE = 100;

/** Receipts forgotten in one step. Others wait for it: this many are rewritten in some twenty milliseconds. */
const STEP = 500;

/** Erases a visitor's receipts. Writes nothing where there is nothing: whoever asks with made-up ids costs no sync of the disk. */
export function eraseAll(session: Session, holder: Holder, erasedAt: string): number {
  const { listOf } = session.statements.receipts;
  return eraseParts(session, erasedAt, (last) => listOf(holder, last?.id ?? '', AT_ONCE));
}

/** Forgets a bounded number of receipts that arrived before a time, see `Store.forgetBefore`. */
export function forgetStep(session: Session, before: string, forgottenAt: string): number {
  const { listOld, sites } = session.statements.receipts;
  const below = idRange({ to: Date.parse(before) }).to;
  let room = STEP;
  return eraseParts(session, forgottenAt, () => {
    for (const site of room > 0 ? sites() : []) {
      const rows = listOld(site, below, before, Math.min(room, AT_ONCE));
      room -= rows.length;
      if (rows.length > 0) return rows;
    }
    return [];
  });
}

type Part = (last?: PlacedReceipt) => readonly PlacedReceipt[];

function eraseParts({ db, statements, isCopied }: Session, erasedAt: string, next: Part): number {
  let rows = next();
  if (rows.length === 0) return 0;
  let count = 0;
  db.exec('BEGIN IMMEDIATE');
  while (rows.length > 0) {
    for (const row of rows) statements.receipts.erase(row, erasedAt);
    count += rows.length;
    rows = next(rows.at(-1));
  }
  db.exec('COMMIT');
  if (!isCopied) settle(db);
  return count;
}

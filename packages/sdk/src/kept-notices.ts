import { isPlainObject, type Notice, parseNotices } from '@sluice/core';

const KEY = 'sluice-notices';
/** How long they count, in milliseconds. */
const TERM = 600_000;

/** Reads what an earlier page of this visit has learnt from that address; `undefined` if nothing that counts, or if storage is closed. */
export function readKeptNotices(address: string): readonly Notice[] | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (!isPlainObject(kept) || kept.address !== address) return undefined;
    return Math.abs(Date.now() - Number(kept.at)) < TERM ? parseNotices(kept, Date.now()) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps them for the further pages of this visit. That there are none is not kept: before a choice nothing is stored without need, and the
 * browser's own copy of the answer says the same for five minutes.
 */
export function keepNotices(address: string, notices: readonly Notice[]): void {
  try {
    if (notices.length > 0) sessionStorage.setItem(KEY, JSON.stringify({ address, at: Date.now(), notices }));
  } catch {
    // The next page asks again.
  }
}

import { parseNoteKey } from '@sluice/log';
import type { Handler } from 'hono';
import { Problem } from '../problem.ts';
import type { Store } from '../store/store.ts';

/**
 * `GET /checkpoint`: the newest signed state of the log; 404 before the first receipt, and where nothing is signed.
 *
 * @see https://c2sp.org/tlog-tiles#checkpoints
 */
export function checkpoint({ log }: Store): Handler {
  return async (c) => {
    const latest = await log.latestCheckpoint();
    if (!latest) throw new Problem(404, 'no_checkpoint', 'The log has no signed checkpoint yet.');
    return c.body(latest.note, 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
  };
}

/** `GET /log.json`: `{ name, key }` of the log. Who verifies proofs should have the key from somewhere else too. */
export function describeLog(key: string | undefined): Handler {
  return (c) => {
    const name = key && parseNoteKey(key)?.name;
    if (!name) throw new Problem(404, 'no_log', 'This collector signs no log.');
    return c.json({ name, key }, 200, { 'Cache-Control': 'no-cache' });
  };
}

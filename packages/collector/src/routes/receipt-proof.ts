import {
  BUNDLE_FORMAT,
  formatProof,
  MissingTileError,
  type ProofBundle,
  parseNoteKey,
  proveInclusion,
  sha256,
  toBase64,
} from '@sluice/log';
import type { Handler } from 'hono';
import { readStoredTiles } from '../log-keeper-tiles.ts';
import { Problem } from '../problem.ts';
import type { LogStore, Store } from '../store/store.ts';

/** What {@link receiptProof} needs. */
export interface ProofOptions {
  readonly store: Store;
  /** See `AppOptions.logKey`. */
  readonly logKey: string | undefined;
}

/**
 * `GET /v1/receipts/:id/proof`: all that proves a receipt offline, a `ProofBundle` of @sluice/log; of one that was erased with its entry in place of
 * text and salt. Who knows the id may have it, as with the receipt. 404 for an unknown id, and where nothing is signed; 409 with `Retry-After: 1` for
 * about a second after a receipt has come, until a checkpoint is signed over it; 410 if the part of the log that it stands in is kept no more.
 */
export function receiptProof({ store, logKey }: ProofOptions): Handler<object, '/v1/receipts/:id/proof'> {
  const name = logKey === undefined ? undefined : parseNoteKey(logKey)?.name;
  return async (c) => {
    if (logKey === undefined || name === undefined) throw new Problem(404, 'no_log', 'This collector signs no log.');
    const id = c.req.param('id');
    const stored = await store.get(id);
    const found = stored ?? (await store.getErased(id));
    if (!found) throw new Problem(404, 'no_such_receipt', 'No receipt of this id is stored here.');
    const receipt = stored ? { body: stored.body, salt: toBase64(stored.salt) } : { entry: toBase64(found.entry) };
    const proof = await proofOf(store.log, found.seq);
    const bundle: ProofBundle = { format: BUNDLE_FORMAT, ...receipt, proof, log: { name, key: logKey } };
    // Shown where it was asked for, and saved under a name that says what it is.
    const disposition = `inline; filename="receipt-${found.id}.proof.json"`;
    return c.json(bundle, 200, { 'Cache-Control': 'no-store', 'Content-Disposition': disposition });
  };
}

async function proofOf(log: LogStore, seq: number | undefined): Promise<string> {
  const latest = await log.latestCheckpoint();
  if (seq === undefined || !latest || latest.size < seq) {
    const headers = { 'Retry-After': '1' };
    throw new Problem(409, 'not_yet', 'No checkpoint is signed over this receipt yet; come back in a second.', {
      headers,
    });
  }
  const index = seq - 1;
  try {
    const hashes = await proveInclusion(sha256, index, latest.size, readStoredTiles(log));
    return formatProof({ index, hashes, checkpoint: latest.note });
  } catch (error) {
    if (!(error instanceof MissingTileError)) throw error;
    throw new Problem(410, 'pruned', 'The part of the log that this receipt stands in is kept no more.');
  }
}

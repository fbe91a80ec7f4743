import {
  type Checkpoint,
  type Finding,
  judgeGrowth,
  judgeSignature,
  type Note,
  openBundle,
  parseCheckpoint,
  parseNote,
  verifyBundle,
} from '@sluice/log';
import { fetchLog } from './fetch-log.ts';
import { UsageError } from './usage-error.ts';

/** What a person trusts, and where the log is. */
export interface Trust {
  /** The log's public key, as its operator published it. */
  readonly key?: string | undefined;
  /** Public keys of witnesses. */
  readonly witnesses: readonly string[];
  /** Where the log's tiles are. */
  readonly url?: string | undefined;
}

/**
 * Verifies a receipt's proof, and whether it agrees with a checkpoint that was kept elsewhere.
 *
 * @param kept the text of that checkpoint
 * @throws {UsageError} if the log at `trust.url` cannot be read
 */
export async function verifyProofFile(
  json: string,
  kept: string | undefined,
  trust: Trust,
): Promise<readonly Finding[]> {
  const findings = verifyBundle(json, trust.key, trust.witnesses);
  const opened = openBundle(json);
  if (kept === undefined || typeof opened === 'string') return findings;
  const own = openCheckpoint(kept);
  if (!own) return [...findings, NO_CHECKPOINT];
  const signature = judgeSignature(own.note, trust.key ?? opened.bundle.log.key, own.checkpoint);
  const readTile = trust.url === undefined ? undefined : fetchLog(trust.url).readTile;
  const growth = await judgeGrowth(own.checkpoint, opened.checkpoint, readTile);
  return [...findings, named('The kept one: ', signature), growth];
}

/**
 * Verifies that a log of today contains all that stood under a checkpoint that was kept.
 *
 * @throws {UsageError} if there is no address of the log, or it cannot be read
 */
export async function verifyConsistencyFile(kept: string, trust: Trust): Promise<readonly Finding[]> {
  if (trust.url === undefined) throw new UsageError('--consistency needs --url, the address of the log.');
  const log = fetchLog(trust.url);
  const own = openCheckpoint(kept);
  if (!own) return [NO_CHECKPOINT];
  const newest = openCheckpoint(await log.checkpoint());
  if (!newest)
    return [{ check: 'checkpoint', result: 'wrong', message: 'The log answers with no checkpoint that can be read.' }];
  const key = trust.key ?? (await log.key());
  const open: Finding = {
    check: 'key',
    result: 'open',
    message: 'Whose key this is: the log itself said it. Compare it with the one that the operator publishes.',
  };
  return [
    named('The kept one: ', judgeSignature(own.note, key, own.checkpoint)),
    named('The newest: ', judgeSignature(newest.note, key, newest.checkpoint)),
    ...(trust.key === undefined ? [open] : []),
    await judgeGrowth(own.checkpoint, newest.checkpoint, log.readTile),
  ];
}

const NO_CHECKPOINT: Finding = { check: 'checkpoint', result: 'wrong', message: 'The kept file is no checkpoint.' };

function named(whose: string, finding: Finding): Finding {
  return { ...finding, message: `${whose}${finding.message.charAt(0).toLowerCase()}${finding.message.slice(1)}` };
}

function openCheckpoint(text: string): { readonly note: Note; readonly checkpoint: Checkpoint } | undefined {
  const note = parseNote(text);
  const checkpoint = note && parseCheckpoint(note.text);
  return checkpoint && { note, checkpoint };
}

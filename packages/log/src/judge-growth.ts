import type { Checkpoint } from './checkpoint.ts';
import type { Finding } from './finding.ts';
import { proveConsistency, rootOf } from './prove.ts';
import { MissingTileError, type ReadTile } from './read-tile.ts';
import { sha256 } from './sha256.ts';
import { isSame, verifyConsistency } from './verify.ts';

/**
 * Judges whether two checkpoints are of one log that only grew. Their signatures are not looked at: judge those too.
 *
 * @param kept one that somebody kept, the older or the newer
 * @param readTile reads the log's tiles, which need not be trusted; without it only two of the same size can be compared
 */
export async function judgeGrowth(kept: Checkpoint, other: Checkpoint, readTile?: ReadTile): Promise<Finding> {
  const found = (result: Finding['result'], message: string): Finding => ({ check: 'checkpoint', result, message });
  if (kept.origin !== other.origin) {
    return found('wrong', `The kept checkpoint is of another log, "${kept.origin}", not of "${other.origin}".`);
  }
  const [old, next] = kept.size <= other.size ? [kept, other] : [other, kept];
  if (old.size === next.size) {
    return isSame(old.root, next.root)
      ? found('proven', `The kept checkpoint is of the same ${old.size} entries, and they are the same.`)
      : found('wrong', `There are two different logs of ${old.size} entries: history was rewritten. Keep both files.`);
  }
  const sizes = `the ${old.size} entries of the one checkpoint are the first of the ${next.size} of the other`;
  if (!readTile) return found('open', `Whether ${sizes}: that takes the tiles of the log.`);
  try {
    const proof = await proveConsistency(sha256, old.size, next.size, readTile);
    const claim = { oldSize: old.size, oldRoot: old.root, size: next.size, root: next.root, proof };
    if (verifyConsistency(sha256, claim)) return found('proven', `Nothing was rewritten: ${sizes}.`);
    if (isSame(await rootOf(sha256, next.size, readTile), next.root)) {
      return found('wrong', `It is not so that ${sizes}: history was rewritten. Keep both files.`);
    }
    return found('wrong', 'The tiles of the log are not those of its own checkpoint.');
  } catch (error) {
    if (!(error instanceof MissingTileError)) throw error;
    return found('open', `Whether ${sizes}: ${error.message}.`);
  }
}

import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { commit } from './commit.ts';
import type { Finding } from './finding.ts';
import { leafHash } from './hash-tree.ts';
import { type Note, parseNote } from './note.ts';
import { type ParsedBundle, parseBundle } from './proof-bundle.ts';
import { type ProofText, parseProof } from './proof-text.ts';
import { sha256 } from './sha256.ts';
import { verifyInclusion } from './verify.ts';
import { judgeKey, judgeSignature, judgeWitnesses } from './verify-checkpoint.ts';

/**
 * Verifies a receipt's proof offline, and tells what it proves and what it does not. Takes any text and never throws.
 *
 * @param json a `ProofBundle`
 * @param key the log's public key as its operator published it, from elsewhere than this file
 * @param witnesses public keys of witnesses that are trusted
 * @returns findings in the order of `Check`; nothing is forged if none is `wrong`
 */
export function verifyBundle(json: string, key?: string, witnesses: readonly string[] = []): readonly Finding[] {
  const opened = openBundle(json);
  if (typeof opened === 'string') return [{ check: 'file', result: 'wrong', message: `This is no proof: ${opened}.` }];
  const { bundle, proof, note, checkpoint } = opened;
  return [
    {
      check: 'file',
      result: 'proven',
      message: `The file is the proof of a receipt in the log "${checkpoint.origin}".`,
    },
    judgeSignature(note, key ?? bundle.log.key, checkpoint),
    judgeInclusion(bundle.receipt, proof, checkpoint),
    judgeKey(key, bundle.log),
    ...judgeWitnesses(note, witnesses),
  ];
}

interface Opened {
  readonly bundle: ParsedBundle;
  readonly proof: ProofText;
  readonly note: Note;
  readonly checkpoint: Checkpoint;
}

/** Reads a bundle down to its checkpoint, or says in words what is wrong with it. Nothing is verified yet. */
export function openBundle(json: string): Opened | string {
  const bundle = parseBundle(json);
  if (typeof bundle === 'string') return bundle;
  const proof = parseProof(bundle.proof);
  if (!proof) return '"proof" is no c2sp.org/tlog-proof@v1';
  const note = parseNote(proof.checkpoint);
  const checkpoint = note && parseCheckpoint(note.text);
  if (!checkpoint) return 'the proof has no checkpoint that can be read';
  if (bundle.log.name !== checkpoint.origin) return '"log" names another log than the checkpoint does';
  return { bundle, proof, note, checkpoint };
}

function judgeInclusion(
  receipt: ParsedBundle['receipt'],
  { index, hashes }: ProofText,
  { size, root }: Checkpoint,
): Finding {
  const erased = 'entry' in receipt;
  const entry = erased ? receipt.entry : commit(sha256, receipt.salt, receipt.body);
  const holds = verifyInclusion(sha256, { index, size, root, leaf: leafHash(sha256, entry), proof: hashes });
  const place = `entry ${index + 1} of the ${size} under this checkpoint`;
  if (!holds) {
    const what = erased ? 'The entry' : 'The receipt, as it stands in this file,';
    return {
      check: 'inclusion',
      result: 'wrong',
      message: `${what} is not ${place}: its text, its salt, its place or the proof was changed.`,
    };
  }
  const message = erased
    ? `A receipt stood as ${place}, and was erased. What it said can no longer be proven or told.`
    : `The receipt is ${place}, with every byte of its text.`;
  return { check: 'inclusion', result: 'proven', message };
}

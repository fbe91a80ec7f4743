import type { Checkpoint } from './checkpoint.ts';
import type { Finding } from './finding.ts';
import type { Note } from './note.ts';
import { parseNoteKey } from './note-key.ts';
import type { ProofBundle } from './proof-bundle.ts';
import { verifyCosignature, verifyNote } from './verify-note.ts';

/**
 * Judges whether a checkpoint is signed by the key of its log.
 *
 * @param key any text; what is no key signs nothing
 */
export function judgeSignature(note: Note, key: string, { origin }: Checkpoint): Finding {
  const wrong = (message: string): Finding => ({ check: 'signature', result: 'wrong', message });
  const parsed = parseNoteKey(key);
  if (!parsed)
    return wrong('The key is none: it must be a name, an id and an Ed25519 key in base64, with "+" between.');
  if (parsed.name !== origin) {
    return wrong(`The checkpoint is of the log "${origin}", but the key is that of "${parsed.name}".`);
  }
  const verdict = verifyNote(note, parsed);
  if (verdict === 'forged')
    return wrong('The signature below the checkpoint does not hold: the checkpoint was changed.');
  if (verdict === 'absent') return wrong('The checkpoint is not signed by this key.');
  return { check: 'signature', result: 'proven', message: `The checkpoint is signed by the key ${key}` };
}

/** Judges whose key it is: only a key that came another way says anything of who signed. */
export function judgeKey(key: string | undefined, log: ProofBundle['log']): Finding {
  if (key === undefined) {
    const message =
      'Whose key this is: it came with the proof, and whoever forges a proof makes a key for it. Compare it with the one that the operator publishes.';
    return { check: 'key', result: 'open', message };
  }
  if (key !== log.key) {
    return {
      check: 'key',
      result: 'wrong',
      message: `The proof names another key than the one that you gave: ${log.key}`,
    };
  }
  return { check: 'key', result: 'proven', message: 'It is the key that you gave.' };
}

/** Judges who beside the operator saw this state of the log. */
export function judgeWitnesses(note: Note, witnesses: readonly string[]): readonly Finding[] {
  const found = witnesses.map((witness) => judgeWitness(note, witness));
  if (found.some(({ result }) => result === 'proven')) return found;
  const message =
    'That nobody rewrote the log: no witness that you trust has cosigned this checkpoint, so that only a copy of a checkpoint that somebody else kept can show it.';
  return [...found.filter(({ result }) => result === 'wrong'), { check: 'witness', result: 'open', message }];
}

function judgeWitness(note: Note, witness: string): Finding {
  const key = parseNoteKey(witness);
  if (!key) return { check: 'witness', result: 'wrong', message: `No key of a witness: ${witness}` };
  const seen = verifyCosignature(note, key);
  if (seen.verdict === 'signed') {
    const when = timeOf(seen.time);
    return {
      check: 'witness',
      result: 'proven',
      message: `The witness "${key.name}" saw this checkpoint at ${when}, grown from all that it saw before.`,
    };
  }
  if (seen.verdict === 'forged') {
    return { check: 'witness', result: 'wrong', message: `The signature of the witness "${key.name}" does not hold.` };
  }
  return { check: 'witness', result: 'open', message: `The witness "${key.name}" has not cosigned this checkpoint.` };
}

/** Seconds since 1970 as a time in UTC; beyond what dates can say, as the number. */
function timeOf(seconds: number): string {
  return seconds <= 8.64e12 ? new Date(seconds * 1000).toISOString() : `second ${seconds} since 1970`;
}

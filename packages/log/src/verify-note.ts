import { utf8ToBytes } from '@noble/hashes/utils.js';
import { verifyEd25519 } from './ed25519.ts';
import type { Note, NoteSignature } from './note.ts';
import { KEY_TYPES, type NoteKey } from './note-key.ts';

/**
 * What the signatures of a note say of a key: `signed` by it, `forged` (a signature has its name and id but does not hold: reject the note), or
 * `absent`. Signatures of other keys are not looked at.
 *
 * @see https://c2sp.org/signed-note#signatures
 */
export type Verdict = 'signed' | 'forged' | 'absent';

/** Judges a note by the key of a log. A note with a forged signature beside a good one is forged. */
export function verifyNote(note: Note, key: NoteKey): Verdict {
  if (key.type !== KEY_TYPES.ed25519) return 'absent';
  const signed = utf8ToBytes(note.text);
  const verdicts = signaturesOf(note, key).map(({ bytes }) => verifyEd25519(bytes, signed, key.publicKey));
  if (verdicts.length === 0) return 'absent';
  return verdicts.every(Boolean) ? 'signed' : 'forged';
}

/** What a witness says of a checkpoint, and if it cosigned it, when: seconds since 1970. */
export type Witnessed =
  | { readonly verdict: 'forged' | 'absent' }
  | { readonly verdict: 'signed'; readonly time: number };

/**
 * Judges a checkpoint by the key of a witness.
 *
 * @see https://c2sp.org/tlog-cosignature#ed25519-signed-message
 */
export function verifyCosignature(note: Note, key: NoteKey): Witnessed {
  if (key.type !== KEY_TYPES.cosignature) return { verdict: 'absent' };
  const times = signaturesOf(note, key).map(({ bytes }) => cosignedAt(note.text, bytes, key.publicKey));
  if (times.length === 0) return { verdict: 'absent' };
  const known = times.filter((time) => time !== undefined);
  return known.length === times.length ? { verdict: 'signed', time: Math.min(...known) } : { verdict: 'forged' };
}

function signaturesOf(note: Note, key: NoteKey): readonly NoteSignature[] {
  return note.signatures.filter(({ name, keyId }) => name === key.name && keyId === key.keyId);
}

function cosignedAt(text: string, bytes: Uint8Array, publicKey: Uint8Array): number | undefined {
  if (bytes.length !== 72) return undefined;
  const time = bytes.subarray(0, 8).reduce((sum, byte) => sum * 256 + byte, 0);
  if (!Number.isSafeInteger(time)) return undefined;
  return verifyEd25519(bytes.slice(8), cosignedMessage(text, time), publicKey) ? time : undefined;
}

/** The bytes that a witness signs: its statement's kind, the time in seconds since 1970, and the checkpoint. */
export function cosignedMessage(text: string, time: number): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`);
}

import { fromBase64, toBase64 } from './base64.ts';

/** One signature below a note. */
export interface NoteSignature {
  /** The key's name. */
  readonly name: string;
  /** The key's id: with the name it says which key signed, and how. */
  readonly keyId: number;
  /** What the key's algorithm made; see `verifyNote` and `verifyCosignature`. */
  readonly bytes: Uint8Array;
}

/** A text with signatures. Whoever holds it may have made it all up: nothing counts before a signature of a known key is verified. */
export interface Note {
  /** What is signed, with its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Longest note that is read, in characters: 16 signatures of 5 kB must find room. */
const MAX_LENGTH = 500_000;
const MAX_SIGNATURES = 100;

/** Whether a text can be the name of a key: not empty, without spaces of any kind and without a plus sign. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s\u0085+]/.test(name) && !hasForbidden(name);
}

/**
 * Reads a signed note, or `undefined` if it is none.
 *
 * @see https://c2sp.org/signed-note#format
 */
export function parseNote(note: string): Note | undefined {
  if (note.length > MAX_LENGTH || hasForbidden(note) || !note.endsWith('\n')) return undefined;
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const signatures = parseSignatures(note.slice(end + 2));
  return signatures && { text: note.slice(0, end + 1), signatures };
}

/** Reads lines of signatures, each with its newline, or `undefined` if one of them is none or there is none. */
export function parseSignatures(lines: string): readonly NoteSignature[] | undefined {
  const signatures = lines.endsWith('\n') ? lines.slice(0, -1).split('\n').map(parseSignature) : [];
  if (signatures.length === 0 || signatures.length > MAX_SIGNATURES) return undefined;
  return signatures.every((signature) => signature !== undefined) ? signatures : undefined;
}

/** Writes one signature as a line, with its newline. */
export function formatSignature({ name, keyId, bytes }: NoteSignature): string {
  return `— ${name} ${toBase64(Uint8Array.of(...bytesOf(keyId), ...bytes))}\n`;
}

/** Four bytes, the highest first. */
export function bytesOf(keyId: number): readonly number[] {
  return [keyId >>> 24, (keyId >>> 16) & 255, (keyId >>> 8) & 255, keyId & 255];
}

/** The number in the first four bytes, the highest first. */
export function keyIdOf(bytes: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function parseSignature(line: string): NoteSignature | undefined {
  const [dash, name = '', encoded = '', ...more] = line.split(' ');
  if (dash !== '—' || !isKeyName(name) || more.length > 0) return undefined;
  const bytes = fromBase64(encoded);
  if (bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyId: keyIdOf(bytes), bytes: bytes.slice(4) };
}

/** Control characters but newline, and halves of characters, which have no bytes in UTF-8. */
function hasForbidden(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return /[\u0000-\u0009\u000b-\u001f]/.test(text) || /\p{Surrogate}/u.test(text);
}

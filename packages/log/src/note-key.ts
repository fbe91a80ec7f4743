import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.ts';
import { publicKeyOf, signEd25519 } from './ed25519.ts';
import { bytesOf, formatSignature, isKeyName, keyIdOf } from './note.ts';
import { sha256 } from './sha256.ts';

/** How a key signs: a note as it is, or as a witness with the time in front. */
export const KEY_TYPES = { ed25519: 1, cosignature: 4 } as const;

export type KeyType = (typeof KEY_TYPES)[keyof typeof KEY_TYPES];

/** A public key under a name. */
export interface NoteKey {
  readonly name: string;
  readonly keyId: number;
  readonly type: KeyType;
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
}

/** Signs notes. The secret stays inside. */
export interface NoteSigner {
  readonly name: string;
  /** The public key as text, see {@link formatNoteKey}. */
  readonly key: string;
  /** The line of the signature below a text, with its newline. The text ends with a newline. */
  sign(text: string): string;
}

const PRIVATE = 'PRIVATE+KEY+';

/**
 * The public key as people pass it on: `example.com/log+c74f20a3+ARpc2QcU...`.
 *
 * @see https://c2sp.org/signed-note#verifier-keys
 */
export function formatNoteKey({ name, keyId, type, publicKey }: NoteKey): string {
  return `${name}+${hexOf(keyId)}+${toBase64(Uint8Array.of(type, ...publicKey))}`;
}

/** Reads a public key, or `undefined` if it is none, is of another kind than {@link KEY_TYPES}, or its id is not its own. */
export function parseNoteKey(text: string): NoteKey | undefined {
  const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== 33) return undefined;
  const type = Object.values(KEY_TYPES).find((known) => known === bytes[0]);
  if (type === undefined) return undefined;
  const key = noteKey(name, type, bytes.slice(1));
  return hexOf(key.keyId) === id ? key : undefined;
}

/**
 * Makes the key of a log: secret, to be kept like a password. Who has it can sign another history.
 *
 * @param name of the log: an address without a scheme, such as `shop.example/receipts`
 * @param seed 32 random bytes
 * @throws {RangeError} if the name or the seed cannot be one
 */
export function makeSecretKey(name: string, seed: Uint8Array): string {
  if (!isKeyName(name))
    throw new RangeError(
      'a log is named by an address without a scheme, spaces and plus signs, such as shop.example/receipts',
    );
  if (seed.length !== 32) throw new RangeError(`the seed has ${seed.length} bytes; give 32`);
  const { keyId } = noteKey(name, KEY_TYPES.ed25519, publicKeyOf(seed));
  return `${PRIVATE}${name}+${hexOf(keyId)}+${toBase64(Uint8Array.of(KEY_TYPES.ed25519, ...seed))}`;
}

/** Reads a secret key as {@link makeSecretKey} makes it, or `undefined` if it is none. */
export function parseSecretKey(text: string): NoteSigner | undefined {
  const [, name = '', id = '', encoded = ''] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== KEY_TYPES.ed25519) return undefined;
  const seed = bytes.slice(1);
  const key = noteKey(name, KEY_TYPES.ed25519, publicKeyOf(seed));
  if (hexOf(key.keyId) !== id) return undefined;
  return {
    name,
    key: formatNoteKey(key),
    sign: (note) => formatSignature({ name, keyId: key.keyId, bytes: signEd25519(utf8ToBytes(note), seed) }),
  };
}

/** A key with its id: the first four bytes of SHA-256(name || newline || type || key). */
export function noteKey(name: string, type: KeyType, publicKey: Uint8Array): NoteKey {
  const keyId = keyIdOf(sha256(Uint8Array.of(...utf8ToBytes(`${name}\n`), type, ...publicKey)));
  return { name, keyId, type, publicKey };
}

function hexOf(keyId: number): string {
  return bytesToHex(Uint8Array.from(bytesOf(keyId)));
}

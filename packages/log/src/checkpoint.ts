import { fromBase64, toBase64 } from './base64.ts';
import { HASH_BYTES } from './hash-tree.ts';
import { isTreeSize } from './tile.ts';

/** The state of a log: with its root, everything in it stands fast. */
export interface Checkpoint {
  /** The log's name, see `makeSecretKey`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * The text of a checkpoint, to be signed as a note.
 *
 * @see https://c2sp.org/tlog-checkpoint#note-text
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** Reads the text of a checkpoint, or `undefined` if it is none. Lines of extensions are allowed and left out. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', digits = '', encoded = '', ...more] = text.split('\n');
  if (more.pop() !== '' || more.includes('')) return undefined;
  const size = parseDecimal(digits);
  const root = fromBase64(encoded);
  if (origin === '' || size === undefined || root?.length !== HASH_BYTES) return undefined;
  return { origin, size, root };
}

/** A number in decimal digits as C2SP writes it, without zeros in front, or `undefined` if it is none or beyond what a tree can have. */
export function parseDecimal(digits: string): number | undefined {
  const number = /^(?:0|[1-9]\d{0,15})$/.test(digits) ? Number(digits) : Number.NaN;
  return isTreeSize(number) ? number : undefined;
}

import { fromBase64, toBase64 } from './base64.ts';
import { parseDecimal } from './checkpoint.ts';
import { HASH_BYTES } from './hash-tree.ts';

/** A proof that an entry is in a log, with the checkpoint that it leads to: all that is needed to verify it offline. */
export interface ProofText {
  /** Place of the entry: 0, 1, 2 ... */
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, word by word. */
  readonly checkpoint: string;
}

const HEAD = 'c2sp.org/tlog-proof@v1';
/** More hashes than bits in a size no proof has. */
const MAX_HASHES = 63;

/**
 * Writes a proof as text. Extra data is never written.
 *
 * @see https://c2sp.org/tlog-proof#format
 */
export function formatProof({ index, hashes, checkpoint }: ProofText): string {
  return `${HEAD}\nindex ${index}\n${linesOf(hashes)}\n${checkpoint}`;
}

/** Reads a proof, or `undefined` if it is none. Extra data is not authenticated, and left out. */
export function parseProof(text: string): ProofText | undefined {
  const end = text.indexOf('\n\n');
  const [head, ...lines] = text.slice(0, Math.max(0, end)).split('\n');
  if (head !== HEAD) return undefined;
  const extra = lines[0]?.startsWith('extra ') ? lines.shift() : undefined;
  if (extra !== undefined && fromBase64(extra.slice('extra '.length)) === undefined) return undefined;
  const [place = '', ...encoded] = lines;
  const index = place.startsWith('index ') ? parseDecimal(place.slice('index '.length)) : undefined;
  const hashes = parseHashes(encoded);
  return index === undefined || !hashes ? undefined : { index, hashes, checkpoint: text.slice(end + 2) };
}

/**
 * What is sent to a witness for its cosignature: the size that it saw last, the proof that the new tree grew from that one, and the checkpoint.
 *
 * @see https://c2sp.org/tlog-witness#add-checkpoint
 */
export function formatAddCheckpoint(oldSize: number, proof: readonly Uint8Array[], checkpoint: string): string {
  return `old ${oldSize}\n${linesOf(proof)}\n${checkpoint}`;
}

function linesOf(hashes: readonly Uint8Array[]): string {
  return hashes.map((hash) => `${toBase64(hash)}\n`).join('');
}

function parseHashes(lines: readonly string[]): readonly Uint8Array[] | undefined {
  if (lines.length > MAX_HASHES) return undefined;
  const hashes = lines.map(fromBase64);
  return hashes.every((hash) => hash?.length === HASH_BYTES) ? hashes.filter((hash) => hash !== undefined) : undefined;
}

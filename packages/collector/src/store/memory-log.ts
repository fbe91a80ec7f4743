import type { Checkpoint, LogStore } from './store.ts';

/** Hashes in a tile, and levels of the tree between two levels of tiles: 2 to the power of 8. */
const WIDTH = 256;

/** Creates a {@link LogStore} over `entries`, which the caller only ever appends to. Tiles are made when they are asked for. */
export function createMemoryLog(entries: readonly Uint8Array[]): LogStore {
  const checkpoints: Checkpoint[] = [];
  const made = new Map<string, Promise<Uint8Array>>();

  /** The hash at a level of tiles. Its subtree is full, so that it never changes. */
  function hashAt(level: number, index: number): Promise<Uint8Array> {
    const key = `${level}/${index}`;
    const hash = made.get(key) ?? makeHash(level, index);
    made.set(key, hash);
    return hash;
  }

  async function makeHash(level: number, index: number): Promise<Uint8Array> {
    if (level === 0) return sha256(0, entries[index] ?? new Uint8Array());
    let hashes = await Promise.all(Array.from({ length: WIDTH }, (_, at) => hashAt(level - 1, index * WIDTH + at)));
    while (hashes.length > 1) hashes = await Promise.all(pairs(hashes).map(([left, right]) => sha256(1, left, right)));
    return hashes[0] ?? new Uint8Array();
  }

  return {
    async size() {
      return entries.length;
    },
    async entries(from, to) {
      return entries.slice(Math.max(0, from), Math.max(0, to));
    },
    async tile(level, index) {
      const there = Math.floor(entries.length / WIDTH ** level) - index * WIDTH;
      if (there < (level === 0 ? WIDTH : 1)) return undefined;
      const hashes = Array.from({ length: Math.min(there, WIDTH) }, (_, at) => hashAt(level, index * WIDTH + at));
      return joined(await Promise.all(hashes));
    },
    async saveCheckpoint(size, note) {
      if (size <= (checkpoints.at(-1)?.size ?? -1)) return false;
      checkpoints.push({ size, note });
      return true;
    },
    async latestCheckpoint() {
      return checkpoints.at(-1);
    },
  };
}

/** Leaves and nodes of the tree are told apart by their first byte: https://www.rfc-editor.org/rfc/rfc6962#section-2.1 */
async function sha256(kind: 0 | 1, ...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined([Uint8Array.of(kind), ...parts])));
}

function pairs(hashes: readonly Uint8Array[]): [Uint8Array, Uint8Array][] {
  return Array.from({ length: hashes.length / 2 }, (_, index) => {
    const [left = new Uint8Array(), right = new Uint8Array()] = hashes.slice(index * 2);
    return [left, right];
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

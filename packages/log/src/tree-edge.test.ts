import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { leafHash, nodeHash } from './hash-tree.ts';
import type { Sha256 } from './sha256.ts';
import { TILE_WIDTH } from './tile.ts';
import { appendEntries, EMPTY_EDGE, restoreEdge, type TreeEdge } from './tree-edge.ts';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const entryOf = (at: number) => sha256(Buffer.from(`entry ${at}`));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** RFC 6962, section 2.1, word by word. */
function naiveRoot(entries: readonly Uint8Array[]): Uint8Array {
  const [only] = entries;
  if (only === undefined) return sha256(Buffer.alloc(0));
  if (entries.length === 1) return leafHash(sha256, only);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return nodeHash(sha256, naiveRoot(entries.slice(0, k)), naiveRoot(entries.slice(k)));
}

/** A log that keeps what appending says has to be written. */
function createLog() {
  const tiles = new Map<string, Uint8Array>();
  const entries: Uint8Array[] = [];
  let edge: TreeEdge = EMPTY_EDGE;
  return {
    tiles,
    append(count: number) {
      const added = Array.from({ length: count }, (_, at) => entryOf(entries.length + at));
      const appended = appendEntries(sha256, edge, added);
      edge = appended.edge;
      entries.push(...added);
      for (const { level, index, hashes } of appended.tiles) tiles.set(`${level}/${index}`, hashes);
      return appended;
    },
    edge: () => edge,
    entries,
    restored: () =>
      restoreEdge(
        sha256,
        entries.length,
        entries.slice(entries.length - (entries.length % TILE_WIDTH)),
        (level, index) => tiles.get(`${level}/${index}`),
      ),
  };
}

it('tiles hold the hashes that RFC 6962 asks for, however the entries came in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 6 }), (counts) => {
      const log = createLog();
      for (const count of counts) log.append(count);
      const full = Math.floor(log.entries.length / TILE_WIDTH);
      const above = Array.from({ length: full }, (_, at) =>
        hex(naiveRoot(log.entries.slice(at * 256, at * 256 + 256))),
      );
      for (let index = 0; index < full; index++) {
        const leaves = log.entries.slice(index * 256, index * 256 + 256).map((entry) => hex(leafHash(sha256, entry)));
        expect(hex(log.tiles.get(`0/${index}`) ?? Buffer.alloc(0))).toBe(leaves.join(''));
      }
      expect(hex(log.tiles.get('1/0') ?? Buffer.alloc(0))).toBe(above.join(''));
      expect([...log.tiles.keys()].filter((name) => name.startsWith('0/'))).toHaveLength(full);
      expect(log.edge().size).toBe(log.entries.length);
    }),
    { numRuns: 30 },
  );
});

it('a log that is opened again goes on as if it had never been closed', () => {
  for (const size of [0, 1, 255, 256, 257, 511, 512, 1000]) {
    const log = createLog();
    log.append(size);
    const again = log.restored();
    const next = [entryOf(size), entryOf(size + 1)];
    expect(appendEntries(sha256, again, next)).toEqual(appendEntries(sha256, log.edge(), next));
  }
});

it('what a failed transaction appended is gone with the edge it gave', () => {
  const log = createLog();
  log.append(255);
  const edge = log.edge();
  const once = appendEntries(sha256, edge, [entryOf(1), entryOf(2)]);
  expect(appendEntries(sha256, edge, [entryOf(1), entryOf(2)])).toEqual(once);
  expect(once.tiles.map(({ level, index, width }) => [level, index, width])).toEqual([
    [0, 0, 256],
    [1, 0, 1],
  ]);
});

it('the entry that fills a tile of level 1 puts the first hash into level 2', () => {
  const entries = Array.from({ length: 255 }, (_, at) => entryOf(at));
  const edge = restoreEdge(sha256, 65_535, entries, () => new Uint8Array(255 * 32));
  const { tiles } = appendEntries(sha256, edge, [entryOf(255)]);
  expect(tiles.map(({ level, index, width }) => [level, index, width])).toEqual([
    [0, 255, 256],
    [1, 0, 256],
    [2, 0, 1],
  ]);
});

it('a log whose data is damaged is not appended to', () => {
  expect(() => restoreEdge(sha256, 300, [], () => new Uint8Array(32))).toThrow('tile 1 of level 0');
  expect(() => restoreEdge(sha256, 256, [], () => undefined)).toThrow('tile 0 of level 1');
  expect(() => restoreEdge(sha256, -1, [], () => undefined)).toThrow(RangeError);
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { emptyRoot, leafHash, nodeHash } from './hash-tree.ts';
import { proveConsistency, proveInclusion, rootOf } from './prove.ts';
import { MissingTileError, type ReadTile } from './read-tile.ts';
import { sha256 as portable, type Sha256 } from './sha256.ts';
import { TILE_WIDTH } from './tile.ts';
import { appendEntries, EMPTY_EDGE, leafHashes } from './tree-edge.ts';
import { splitOf } from './tree-hashes.ts';
import { verifyConsistency, verifyInclusion } from './verify.ts';

const known = new Map<string, Uint8Array>();

/** The nodes of a tree come up in many of its proofs: a hash that is remembered makes room for trying all of them. */
const sha256: Sha256 = (bytes) => {
  const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const hash = known.get(name) ?? createHash('sha256').update(bytes).digest();
  if (known.size < 50_000) known.set(name, hash);
  return hash;
};
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));

/** RFC 6962, section 2.1, word by word; what was hashed once is remembered. */
function naiveTree(entries: readonly Uint8Array[]) {
  const nodes = new Map<string, Uint8Array>();
  function hashOf(start: number, end: number): Uint8Array {
    const name = `${start}-${end}`;
    const hash = nodes.get(name) ?? makeHash(start, end);
    nodes.set(name, hash);
    return hash;
  }
  function makeHash(start: number, end: number): Uint8Array {
    const [entry] = entries.slice(start, end);
    if (entry === undefined) return emptyRoot(sha256);
    if (end - start === 1) return leafHash(sha256, entry);
    const middle = start + splitOf(end - start);
    return nodeHash(sha256, hashOf(start, middle), hashOf(middle, end));
  }
  function path(index: number, start: number, end: number): Uint8Array[] {
    if (end - start === 1) return [];
    const middle = start + splitOf(end - start);
    if (index < middle) return [...path(index, start, middle), hashOf(middle, end)];
    return [...path(index, middle, end), hashOf(start, middle)];
  }
  function subproof(size: number, start: number, end: number, whole: boolean): Uint8Array[] {
    if (size === end) return whole ? [] : [hashOf(start, end)];
    const middle = start + splitOf(end - start);
    if (size <= middle) return [...subproof(size, start, middle, whole), hashOf(middle, end)];
    return [...subproof(size, middle, end, false), hashOf(start, middle)];
  }
  return {
    root: (size: number) => hashOf(0, size),
    path: (index: number, size: number) => path(index, 0, size),
    consistency: (oldSize: number, size: number) => (oldSize === 0 ? [] : subproof(oldSize, 0, size, true)),
  };
}

/** The tiles of a log as a store keeps them. */
function tilesOf(entries: readonly Uint8Array[]): ReadTile {
  const kept = new Map(
    appendEntries(sha256, EMPTY_EDGE, entries).tiles.map(({ level, index, hashes }) => [`${level}/${index}`, hashes]),
  );
  return async ({ level, index, width }) => {
    const from = index * TILE_WIDTH;
    return kept.get(`${level}/${index}`) ?? (level ? undefined : leafHashes(sha256, entries.slice(from, from + width)));
  };
}

const many = (count: number) => Array.from({ length: count }, (_, at) => sha256(Buffer.from(`entry ${at}`)));

/** The eight entries, the roots and the proofs that implementations of Certificate Transparency are tested with. */
const CT_ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const CT_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const F = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const root = (size: number) => CT_ROOTS[size] ?? '';

const ct = CT_ENTRIES.map(bytesOf);

it('roots are those of Certificate Transparency', async () => {
  for (const [size, expected] of CT_ROOTS.entries()) {
    expect(hex(await rootOf(sha256, size, tilesOf(ct)))).toBe(expected);
    expect(hex(await rootOf(portable, size, tilesOf(ct)))).toBe(expected);
  }
});

it.each([
  [0, 1, []],
  [0, 8, [A, B, C]],
  [5, 8, [D, E, root(4)]],
  [2, 3, [root(2)]],
  [1, 5, [root(1), B, D]],
] as const)(
  'the proof that entry %i is in the first %i is that of Certificate Transparency',
  async (index, size, expected) => {
    const proof = await proveInclusion(sha256, index, size, tilesOf(ct));
    expect(proof.map(hex)).toEqual(expected);
    const leaf = leafHash(sha256, ct[index] ?? Buffer.alloc(0));
    expect(verifyInclusion(sha256, { index, size, leaf, root: bytesOf(root(size)), proof })).toBe(true);
  },
);

it.each([
  [1, 1, []],
  [1, 8, [A, B, C]],
  [6, 8, [F, E, root(4)]],
  [2, 5, [B, D]],
] as const)(
  'the proof that %i entries grew to %i is that of Certificate Transparency',
  async (oldSize, size, expected) => {
    const proof = await proveConsistency(sha256, oldSize, size, tilesOf(ct));
    expect(proof.map(hex)).toEqual(expected);
    const roots = { oldRoot: bytesOf(root(oldSize)), root: bytesOf(root(size)) };
    expect(verifyConsistency(sha256, { oldSize, size, ...roots, proof })).toBe(true);
  },
);

/** All numbers below a limit that is small; else those at the seams of trees, and every ninth. */
function placesBelow(limit: number): readonly number[] {
  const all = Array.from({ length: limit }, (_, at) => at);
  const isSeam = (at: number) => [at, at + 1, at + 2, limit - at].some((near) => (near & (near - 1)) === 0);
  return limit <= 70 ? all : all.filter((at) => at % 9 === 0 || isSeam(at));
}

it('entries of every tree up to 300 are proven, at their place and no other', () => {
  const entries = many(300);
  const tree = naiveTree(entries);
  const failed: string[] = [];
  for (let size = 1; size <= 300; size++) {
    for (const index of placesBelow(size)) {
      const claim = { size, root: tree.root(size), leaf: tree.root(0), proof: tree.path(index, size) };
      const good = { ...claim, leaf: leafHash(sha256, entries[index] ?? claim.leaf), index };
      if (!verifyInclusion(sha256, good)) failed.push(`${index} of ${size}`);
      if (size % 10 === 2 && verifyInclusion(sha256, { ...good, index: (index + 1) % size }))
        failed.push(`beside ${index}`);
    }
  }
  expect(failed).toEqual([]);
});

it('trees up to 300 are proven to be the front of larger ones, and of no others', () => {
  const tree = naiveTree(many(300));
  const failed: string[] = [];
  for (let size = 0; size <= 300; size++) {
    for (const oldSize of placesBelow(size + 1)) {
      const roots = { oldRoot: tree.root(oldSize), root: tree.root(size) };
      const good = { oldSize, size, ...roots, proof: tree.consistency(oldSize, size) };
      if (!verifyConsistency(sha256, good)) failed.push(`${oldSize} to ${size}`);
      if (size % 10 === 2 && verifyConsistency(sha256, { ...good, oldSize: oldSize + 1 }))
        failed.push(`${oldSize} as one more`);
    }
  }
  expect(failed).toEqual([]);
});

it('proofs made of tiles are those of RFC 6962, across the seams of tiles', async () => {
  const entries = many(1100);
  const [tree, readTile] = [naiveTree(entries), tilesOf(entries)];
  for (const size of [1, 2, 3, 255, 256, 257, 511, 512, 513, 700, 1024, 1100]) {
    expect(hex(await rootOf(sha256, size, readTile))).toBe(hex(tree.root(size)));
    for (const part of [1, 2, 255, 256, 257, 300, 512, 699, size].filter((part) => part <= size)) {
      const inclusion = await proveInclusion(sha256, part - 1, size, readTile);
      expect(inclusion.map(hex)).toEqual(tree.path(part - 1, size).map(hex));
      const consistency = await proveConsistency(sha256, part, size, readTile);
      expect(consistency.map(hex)).toEqual(tree.consistency(part, size).map(hex));
    }
  }
});

/** The same bytes with one bit changed, for every bit. */
function* flipped(bytes: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    yield bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  }
}

function* flippedProofs(proof: readonly Uint8Array[]): Generator<readonly Uint8Array[]> {
  for (const [at, hash] of proof.entries())
    for (const other of flipped(hash)) yield proof.map((kept, place) => (place === at ? other : kept));
}

it.each([
  [1, 0],
  [2, 1],
  [3, 2],
  [8, 5],
  [33, 32],
  [300, 17],
])('in a tree of %i no bit of leaf, root or proof of entry %i can be changed, left out or added', (size, index) => {
  const entries = many(size);
  const tree = naiveTree(entries);
  const leaf = leafHash(sha256, entries[index] ?? new Uint8Array());
  const good = { index, size, root: tree.root(size), leaf, proof: tree.path(index, size) };
  const holds = (change: Partial<typeof good>) => verifyInclusion(sha256, { ...good, ...change });
  expect(holds({})).toBe(true);
  expect([...flipped(leaf)].some((leaf) => holds({ leaf }))).toBe(false);
  expect([...flipped(good.root)].some((root) => holds({ root }))).toBe(false);
  expect([...flippedProofs(good.proof)].some((proof) => holds({ proof: [...proof] }))).toBe(false);
  expect(holds({ proof: [...good.proof, good.root] })).toBe(false);
  expect(size > 1 && holds({ proof: good.proof.slice(1) })).toBe(false);
});

it.each([
  [1, 2],
  [3, 7],
  [4, 8],
  [6, 8],
  [129, 300],
])('from %i entries to %i no bit of roots or proof can be changed, left out or added', (oldSize, size) => {
  const tree = naiveTree(many(size));
  const roots = { oldRoot: tree.root(oldSize), root: tree.root(size) };
  const good = { oldSize, size, ...roots, proof: tree.consistency(oldSize, size) };
  const holds = (change: Partial<typeof good>) => verifyConsistency(sha256, { ...good, ...change });
  expect(holds({})).toBe(true);
  expect([...flipped(good.oldRoot)].some((oldRoot) => holds({ oldRoot }))).toBe(false);
  expect([...flipped(good.root)].some((root) => holds({ root }))).toBe(false);
  expect([...flippedProofs(good.proof)].some((proof) => holds({ proof: [...proof] }))).toBe(false);
  expect(holds({ proof: [...good.proof, good.root] })).toBe(false);
  expect(holds({ proof: good.proof.slice(1) })).toBe(false);
});

it('senseless claims do not hold, and harm nothing', () => {
  const hash = new Uint8Array(32);
  for (const size of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(verifyInclusion(sha256, { index: size, size: 2, root: hash, leaf: hash, proof: [] })).toBe(false);
    expect(verifyInclusion(sha256, { index: 0, size, root: hash, leaf: hash, proof: [] })).toBe(false);
    expect(verifyConsistency(sha256, { oldSize: size, oldRoot: hash, size: 2, root: hash, proof: [] })).toBe(false);
    expect(verifyConsistency(sha256, { oldSize: 0, oldRoot: hash, size, root: hash, proof: [] })).toBe(false);
  }
  const huge = { size: Number.MAX_SAFE_INTEGER, root: hash, proof: Array<Uint8Array>(60).fill(hash) };
  expect(verifyInclusion(sha256, { index: 5, leaf: hash, ...huge })).toBe(false);
  expect(verifyConsistency(sha256, { oldSize: 5, oldRoot: hash, ...huge })).toBe(false);
  const short = { index: 0, size: 1, root: hash.slice(1), leaf: hash.slice(1), proof: [] };
  expect(verifyInclusion(sha256, short)).toBe(false);
});

it('who asks for a proof that cannot be is told why', async () => {
  const readTile = tilesOf(many(3));
  await expect(proveInclusion(sha256, 3, 3, readTile)).rejects.toThrow('a tree of size 3 has no entry 3');
  await expect(proveConsistency(sha256, 4, 3, readTile)).rejects.toThrow('did not grow from one of size 4');
  await expect(rootOf(sha256, 1.5, readTile)).rejects.toThrow(RangeError);
  await expect(rootOf(sha256, 5, readTile)).rejects.toThrow(MissingTileError);
});

import { expect, it } from 'vitest';
import { formatEntryBundle, parseEntryBundle } from './entry-bundle.ts';
import { partialTiles } from './tile.ts';
import { parseTilePath, type TileResource, tilePath } from './tile-path.ts';

it.each<[string, TileResource]>([
  ['tile/0/000', { kind: 'hashes', level: 0, index: 0, width: 256 }],
  ['tile/0/x001/x234/067', { kind: 'hashes', level: 0, index: 1_234_067, width: 256 }],
  ['tile/63/255.p/255', { kind: 'hashes', level: 63, index: 255, width: 255 }],
  ['tile/entries/x001/000.p/1', { kind: 'entries', index: 1000, width: 1 }],
])('%s is one tile, and the tile has that path', (path, resource) => {
  expect(parseTilePath(path)).toEqual(resource);
  expect(tilePath(resource)).toBe(path);
});

it.each([
  'tile/64/000',
  'tile/00/000',
  'tile/-1/000',
  'tile/0/0',
  'tile/0/x000/001',
  'tile/0/001/002',
  'tile/0/x001/x002',
  'tile/0/000.p/0',
  'tile/0/000.p/256',
  'tile/0/000.p/01',
  'tile/0/000.p/',
  'tile/0/000/',
  'tile/0/../entries/000',
  'tile/0/%2e%2e/000',
  'tile/entries/000\n',
  'tile/0/٠٠٠',
  'tile/0/x999/x999/x999/x999/x999/999',
  `tile/0/${'x001/'.repeat(10_000)}000`,
  'Tile/0/000',
  'tile/data/000',
  '0/000',
  '',
])('%j is no tile', (path) => {
  expect(parseTilePath(path)).toBeUndefined();
});

it('a tree of 70,000 entries has the partial tiles that the specification counts', () => {
  expect(partialTiles(70_000)).toEqual([
    { level: 0, index: 273, width: 112 },
    { level: 1, index: 1, width: 17 },
    { level: 2, index: 0, width: 1 },
  ]);
  expect(partialTiles(256)).toEqual([{ level: 1, index: 0, width: 1 }]);
  expect(partialTiles(0)).toEqual([]);
});

it('entries come out of a bundle as they went in, and nothing comes out of a damaged one', () => {
  const entries = [new Uint8Array(32).fill(7), new Uint8Array(), new Uint8Array(300).fill(1)];
  const bundle = formatEntryBundle(entries);
  expect(bundle.slice(0, 3)).toEqual(Uint8Array.of(0, 32, 7));
  expect(parseEntryBundle(bundle)).toEqual(entries);
  expect(parseEntryBundle(bundle.slice(0, -1))).toBeUndefined();
  expect(parseEntryBundle(Uint8Array.of(0))).toBeUndefined();
});

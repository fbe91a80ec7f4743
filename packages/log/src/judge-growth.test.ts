import { expect, it } from 'vitest';
import { judgeGrowth } from './judge-growth.ts';
import { rootOf } from './prove.ts';
import { MissingTileError, type ReadTile } from './read-tile.ts';
import { sha256 } from './sha256.ts';
import { leafHashes } from './tree-edge.ts';

const entry = (byte: number) => new Uint8Array(32).fill(byte);

/** A log whose entries all fit into one tile. */
function logOf(...bytes: readonly number[]) {
  const readTile: ReadTile = async ({ level, width }) =>
    level === 0 ? leafHashes(sha256, bytes.slice(0, width).map(entry)) : undefined;
  const at = async (size: number) => ({ origin: 'shop.example', size, root: await rootOf(sha256, size, readTile) });
  return { readTile, at };
}

it('a log that only grew is told from one that was rewritten', async () => {
  const [log, other] = [logOf(1, 2, 3, 4, 5), logOf(1, 9, 3, 4, 5)];
  const judge = async (kept: number, next: number, of = log) =>
    (await judgeGrowth(await of.at(kept), await log.at(next), log.readTile)).result;
  for (const [kept, next] of [
    [0, 5],
    [1, 5],
    [3, 5],
    [4, 5],
    [5, 5],
    [5, 3],
  ] as [number, number][]) {
    expect(await judge(kept, next)).toBe('proven');
  }
  for (const [kept, next] of [
    [2, 5],
    [3, 4],
    [5, 5],
    [5, 3],
  ] as [number, number][]) {
    expect(await judge(kept, next, other)).toBe('wrong');
  }
});

it('what tiles there are decides what can be proven', async () => {
  const log = logOf(1, 2, 3);
  const [kept, next] = [await log.at(2), await log.at(3)];
  expect((await judgeGrowth(kept, next)).result).toBe('open');
  expect((await judgeGrowth(kept, next, async () => undefined)).message).toContain('the log has no tile 0 of level 0');
  expect((await judgeGrowth(kept, next, logOf(7, 7, 7).readTile)).message).toContain('not those of its own checkpoint');
  expect((await judgeGrowth({ ...kept, origin: 'blog.example' }, next)).result).toBe('wrong');
  const failing = async () => Promise.reject(new Error('no network'));
  await expect(judgeGrowth(kept, next, failing)).rejects.not.toThrow(MissingTileError);
});

import { appendEntries, EMPTY_EDGE, sha256, type Tile } from '@sluice/log';
import { expect } from 'vitest';
import type { Store } from '../../store.ts';

/** Expects that a log has so many entries, none twice, and exactly the tiles that they make. */
export async function expectOneLog({ log }: Store, size: number): Promise<void> {
  expect(await log.size()).toBe(size);
  const entries = await log.entries(0, size);
  expect(entries).toHaveLength(size);
  expect(new Set(entries.map((entry) => Buffer.from(entry).toString('hex'))).size).toBe(size);
  const tiles: readonly Tile[] = appendEntries(sha256, EMPTY_EDGE, entries).tiles;
  for (const { level, index, hashes } of tiles) expect(await log.tile(level, index)).toEqual(hashes);
}

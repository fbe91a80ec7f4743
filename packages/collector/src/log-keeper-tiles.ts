import { leafHashes, type ReadTile, sha256, TILE_WIDTH } from '@sluice/log';
import type { LogStore } from './store/store.ts';

/** Reads a log's tiles from its store: what level 0 has in its last tile, which is not full, follows from the entries. */
export function readStoredTiles(log: LogStore): ReadTile {
  return async ({ level, index, width }) => {
    const tile = level > 0 || width === TILE_WIDTH ? await log.tile(level, index) : undefined;
    if (tile || level > 0) return tile;
    const from = index * TILE_WIDTH;
    return leafHashes(sha256, await log.entries(from, from + width));
  };
}

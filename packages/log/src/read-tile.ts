import type { TileId } from './tile.ts';

/**
 * Gives the hashes of a tile, from a store or over the network: `width` of them, or more, since a tile only grows. `undefined` where there is no
 * such tile. What it gives need not be trusted: a proof made of it either holds or not.
 */
export type ReadTile = (tile: TileId) => Promise<Uint8Array | undefined>;

/** A tile that a proof needs is not there: it was pruned, or the log's data is damaged. */
export class MissingTileError extends Error {
  override readonly name = 'MissingTileError';
  readonly tile: TileId;

  constructor(tile: TileId) {
    super(`the log has no tile ${tile.index} of level ${tile.level} with ${tile.width} hashes`);
    this.tile = tile;
  }
}

/** How many hashes a full tile has. A full tile stands as one hash in the tile above. */
export const TILE_WIDTH = 256;

/** Names a tile, or the front part of one. */
export interface TileId {
  /** 0: hashes of leaves; above, each hash stands for a full tile of the level below. */
  readonly level: number;
  /** Place among the tiles of its level: 0, 1, 2 ... */
  readonly index: number;
  /** How many hashes: {@link TILE_WIDTH}, or 1 to 255 of a tile that is not full in the tree that is meant. */
  readonly width: number;
}

/** A tile with its hashes, 32 bytes each, one behind the other. */
export interface Tile extends TileId {
  readonly hashes: Uint8Array;
}

/** Largest tree this package deals with: beyond it numbers of JavaScript are no longer exact. */
export const MAX_SIZE: number = Number.MAX_SAFE_INTEGER;

/** Whether a number can be the size of a tree: whole, 0 at least, {@link MAX_SIZE} at most. */
export function isTreeSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}

/**
 * The last tiles of a tree that are not full, one per level from 0; those of width 0 do not exist and are left out.
 *
 * @see https://c2sp.org/tlog-tiles#partial-tiles
 */
export function partialTiles(size: number): readonly TileId[] {
  const tiles: TileId[] = [];
  for (let level = 0, rest = size; rest > 0; level++, rest = Math.floor(rest / TILE_WIDTH)) {
    const width = rest % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(rest / TILE_WIDTH), width });
  }
  return tiles;
}

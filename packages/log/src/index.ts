export { commit, SALT_BYTES } from './commit.ts';
export { emptyRoot, HASH_BYTES, leafHash, nodeHash, perfectHash } from './hash-tree.ts';
export { type Sha256, sha256 } from './sha256.ts';
export { isTreeSize, MAX_SIZE, partialTiles, TILE_WIDTH, type Tile, type TileId } from './tile.ts';
export { type Appended, appendEntries, EMPTY_EDGE, leafHashes, restoreEdge, type TreeEdge } from './tree-edge.ts';

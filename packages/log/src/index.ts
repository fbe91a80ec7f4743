export { fromBase64, toBase64 } from './base64.ts';
export { type Checkpoint, formatCheckpoint, parseCheckpoint, parseDecimal } from './checkpoint.ts';
export { commit, SALT_BYTES } from './commit.ts';
export { formatEntryBundle, parseEntryBundle } from './entry-bundle.ts';
export { type Check, type Finding, isWrong, type Result } from './finding.ts';
export { emptyRoot, HASH_BYTES, leafHash, nodeHash, perfectHash } from './hash-tree.ts';
export { judgeGrowth } from './judge-growth.ts';
export { formatSignature, isKeyName, type Note, type NoteSignature, parseNote, parseSignatures } from './note.ts';
export {
  formatNoteKey,
  KEY_TYPES,
  type KeyType,
  makeSecretKey,
  type NoteKey,
  type NoteSigner,
  noteKey,
  parseNoteKey,
  parseSecretKey,
} from './note-key.ts';
export { BUNDLE_FORMAT, type ParsedBundle, type ProofBundle, parseBundle } from './proof-bundle.ts';
export { formatAddCheckpoint, formatProof, type ProofText, parseProof } from './proof-text.ts';
export { proveConsistency, proveInclusion, rootOf } from './prove.ts';
export { MissingTileError, type ReadTile } from './read-tile.ts';
export { type Sha256, sha256 } from './sha256.ts';
export { isTreeSize, MAX_SIZE, partialTiles, TILE_WIDTH, type Tile, type TileId } from './tile.ts';
export { parseTilePath, type TileResource, tilePath } from './tile-path.ts';
export { type Appended, appendEntries, EMPTY_EDGE, leafHashes, restoreEdge, type TreeEdge } from './tree-edge.ts';
export { type Consistency, type Inclusion, isSame, verifyConsistency, verifyInclusion } from './verify.ts';
export { openBundle, verifyBundle } from './verify-bundle.ts';
export { judgeSignature, judgeWitnesses } from './verify-checkpoint.ts';
export { cosignedMessage, type Verdict, verifyCosignature, verifyNote, type Witnessed } from './verify-note.ts';

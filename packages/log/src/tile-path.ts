import { TILE_WIDTH, type TileId } from './tile.ts';

/** What lies at an address of the log: hashes of the tree, or the entries below a tile of level 0. */
export type TileResource =
  | ({ readonly kind: 'hashes' } & TileId)
  | ({ readonly kind: 'entries' } & Omit<TileId, 'level'>);

// Five groups of three digits and those before them hold every index up to 2^53.
const PATH = /^(entries|\d|[1-5]\d|6[0-3])\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/**
 * The path of a tile below the log's address: `tile/0/x001/x234/067`, or `tile/0/x001/x234/067.p/12` of the first 12 hashes.
 *
 * @see https://c2sp.org/tlog-tiles#merkle-tree
 */
export function tilePath(resource: TileResource): string {
  const { kind, index, width } = resource;
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const place = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${kind === 'entries' ? kind : resource.level}/${place}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/**
 * Reads the path of a tile, strictly: each tile has one path, and anything else names none.
 *
 * @param path without a slash in front: `tile/0/067`
 */
export function parseTilePath(path: string): TileResource | undefined {
  const [, what = '', place = '', part] = PATH.exec(path.startsWith('tile/') ? path.slice(5) : '') ?? [];
  if (what === '') return undefined;
  const index = Number(place.replace(/[x/]/g, ''));
  const width = part === undefined ? TILE_WIDTH : Number(part);
  const resource: TileResource =
    what === 'entries' ? { kind: 'entries', index, width } : { kind: 'hashes', level: Number(what), index, width };
  // Needless zeros and numbers that are not exact come out otherwise than they went in; so does the width of a full tile.
  return Number.isSafeInteger(index) && tilePath(resource) === path ? resource : undefined;
}

import { formatEntryBundle, HASH_BYTES, parseTilePath, TILE_WIDTH, type TileResource } from '@sluice/log';
import type { Handler } from 'hono';
import { readStoredTiles } from '../log-keeper-tiles.ts';
import { Problem } from '../problem.ts';
import type { LogStore, Store } from '../store/store.ts';

/** What stands under a checkpoint never changes. */
const FOREVER = { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * `GET /tile/<level>/<place>` and `GET /tile/entries/<place>`: the hashes and entries of the log, as far as a checkpoint has been signed; 404 beyond
 * it, and for all that is no path of a tile. Entries tell nobody anything: see `commit` of @sluice/log.
 *
 * @see https://c2sp.org/tlog-tiles#merkle-tree
 */
export function tile({ log }: Store): Handler {
  return async (c) => {
    const resource = parseTilePath(c.req.path.slice(1));
    const bytes = resource && (await isSigned(log, resource)) ? await read(log, resource) : undefined;
    if (!bytes) throw new Problem(404, 'no_such_tile', 'The signed log has no such tile.');
    return c.body(bytes, 200, FOREVER);
  };
}

async function isSigned(log: LogStore, resource: TileResource): Promise<boolean> {
  const size = (await log.latestCheckpoint())?.size ?? 0;
  const level = resource.kind === 'entries' ? 0 : resource.level;
  return Math.floor(size / TILE_WIDTH ** level) - resource.index * TILE_WIDTH >= resource.width;
}

async function read(log: LogStore, resource: TileResource): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { kind, index, width } = resource;
  if (kind === 'hashes') {
    const hashes = await readStoredTiles(log)(resource);
    return hashes && hashes.length >= width * HASH_BYTES
      ? Uint8Array.from(hashes.slice(0, width * HASH_BYTES))
      : undefined;
  }
  const from = index * TILE_WIDTH;
  const entries = await log.entries(from, from + width);
  return entries.length === width ? formatEntryBundle(entries) : undefined;
}

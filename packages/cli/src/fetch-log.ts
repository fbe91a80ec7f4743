import { HASH_BYTES, type ReadTile, TILE_WIDTH, tilePath } from '@sluice/log';
import { UsageError } from './usage-error.ts';

/** A log that is read over HTTP. Nothing that it answers is trusted. */
export interface RemoteLog {
  /** The text of its newest checkpoint. */
  checkpoint(): Promise<string>;
  /** The public key that it says is its own. */
  key(): Promise<string>;
  readonly readTile: ReadTile;
}

/** Longest time to wait for an answer, in milliseconds. */
const PATIENCE = 15_000;
const MAX_TEXT = 500_000;

/**
 * Reads a log as the C2SP says: https://c2sp.org/tlog-tiles#apis
 *
 * @param url where the log is: `https://collector.example`
 * @throws {UsageError} if that is no address; its functions too, if it does not answer as a log does
 */
export function fetchLog(url: string): RemoteLog {
  if (!/^https?:\/\/[^/]/.test(url))
    throw new UsageError(`--url is ${url}; give an address such as https://shop.example.`);
  const base = url.replace(/\/+$/, '');

  async function read(path: string, limit: number): Promise<Uint8Array | undefined> {
    const address = `${base}/${path}`;
    const failed = (why: string) => new UsageError(`${address} cannot be read: ${why}`);
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (response.status === 404) return undefined;
      if (!response.ok) throw failed(`it answers with status ${response.status}.`);
      return await readAtMost(response, limit);
    } catch (error) {
      throw error instanceof UsageError ? error : failed(error instanceof Error ? error.message : 'it failed');
    }
  }

  async function text(path: string): Promise<string> {
    const bytes = await read(path, MAX_TEXT);
    if (!bytes) throw new UsageError(`${base}/${path} is not there; is that the address of a log?`);
    return new TextDecoder().decode(bytes);
  }

  return {
    checkpoint: () => text('checkpoint'),
    key: async () => keyIn(await text('log.json')),
    async readTile(tile) {
      const path = (width: number) => tilePath({ kind: 'hashes', ...tile, width });
      const limit = TILE_WIDTH * HASH_BYTES;
      const bytes = await read(path(tile.width), limit);
      // A log may drop the front part of a tile once it has the whole.
      return bytes ?? (tile.width < TILE_WIDTH ? await read(path(TILE_WIDTH), limit) : undefined);
    },
  };
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new Error(`it answers with more than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function keyIn(json: string): string {
  try {
    const { key }: { key?: unknown } = Object(JSON.parse(json));
    return typeof key === 'string' ? key : '';
  } catch {
    return '';
  }
}

import { createServer } from 'node:net';

/** Ports that are tried one after the other before giving up. */
const TRIES = 50;

/**
 * Finds the first port from `wanted` upwards that nobody listens on at 127.0.0.1.
 *
 * @param {number} wanted
 * @param {readonly number[]} taken ports that are to be left out
 * @returns {Promise<number>}
 * @throws {Error} if none of 50 is free
 */
export async function findPort(wanted, taken = []) {
  for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new Error(`No port from ${wanted} to ${wanted + TRIES - 1} is free; end one of the programs there.`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const ROOTS = {
  '/sluice/': new URL('../packages/sdk/dist/tag/', import.meta.url),
  '/bench/': new URL('./', import.meta.url),
  '/modules/': new URL('../node_modules/', import.meta.url),
};

/** As small as a picture gets. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** In a page of its own process browsers tell the time finely. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/**
 * Serves the pages of a benchmark, by path, beside the script tag's files (`/sluice/…`), those of this folder (`/bench/…`), those of
 * packages (`/modules/…`), and small answers of the site itself (`/own.gif`, `/own.json`). Everything is compressed, as it should
 * be anywhere.
 *
 * @param {Record<string, string>} pages what stands behind the doctype; a path that ends in `.js` is a script
 * @param {(pathname: string) => Promise<void> | undefined} until what an answer waits for
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serveBench(pages, until = () => undefined) {
  const compressed = new Map();
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    await until(pathname);
    const { type, body } = await answerTo(pathname, pages);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!compressed.has(body)) compressed.set(body, brotliCompressSync(body));
    // A tool's files are kept from one visit to the next; tags are fetched anew.
    const cache =
      /^\/(sluice|modules)\//.test(pathname) || pathname.endsWith('-config.js') ? 'max-age=3600' : 'no-store';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': cache, ...ISOLATED })
      .end(compressed.get(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answerTo(pathname, pages) {
  const given = pages[pathname];
  if (given !== undefined && pathname.endsWith('.js')) return { type: 'text/javascript', body: given };
  if (given !== undefined) return { type: 'text/html', body: `<!doctype html><html lang="en">${given}` };
  if (pathname === '/own.gif') return { type: 'image/gif', body: PIXEL };
  if (pathname === '/own.json') return { type: 'application/json', body: '{}' };
  const root = Object.keys(ROOTS).find((start) => pathname.startsWith(start));
  const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
  return {
    type,
    body: root && (await readFile(new URL(pathname.slice(root.length), ROOTS[root])).catch(() => undefined)),
  };
}

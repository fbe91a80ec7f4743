import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

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
 * packages (`/modules/…`), and small answers of the site itself (`/own.gif`, `/own.json`).
 *
 * @param {Record<string, string>} pages what stands behind the doctype
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serveBench(pages) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const { type, body } = await answerTo(pathname, pages);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...ISOLATED }).end(body);
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
  if (pages[pathname]) return { type: 'text/html', body: `<!doctype html><html lang="en">${pages[pathname]}` };
  if (pathname === '/own.gif') return { type: 'image/gif', body: PIXEL };
  if (pathname === '/own.json') return { type: 'application/json', body: '{}' };
  const root = Object.keys(ROOTS).find((start) => pathname.startsWith(start));
  const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
  return {
    type,
    body: root && (await readFile(new URL(pathname.slice(root.length), ROOTS[root])).catch(() => undefined)),
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A site whose first page has its second one prepared by the browser, and goes there when it is told to. */
export interface Prerender {
  /** Paths that were requested, and what the pages noted (`/note/…`), in order. */
  readonly seen: readonly string[];
  /** Lets the visitor go to the second page. */
  go(): void;
  close(): Promise<void>;
}

const TAG = fileURLToPath(new URL('../../packages/sdk/dist/tag/', import.meta.url));

/**
 * Starts a browser of its own at the site: one that is driven by automation gives up pages which it has prepared.
 *
 * @param first code of the first page, before it goes
 * @param second code of the second page, behind the script tag
 */
export async function servePrerender(first: string, second: string, executable: string): Promise<Prerender> {
  const seen: string[] = [];
  let go = (): void => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });

  async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    seen.push(url);
    if (url.startsWith('/sluice/')) {
      response.setHeader('content-type', 'text/javascript');
      response.end(await readFile(join(TAG, basename(url))));
    } else if (url === '/gone') {
      await gone;
      response.end();
    } else if (url === '/v1/receipts') {
      response.statusCode = 201;
      response.end('{}');
    } else {
      response.setHeader('content-type', 'text/html');
      response.end(url === '/first' ? page(`${first} ${AHEAD}`) : url === '/second' ? page(second) : '');
    }
  }
  const page = (code: string): string => `<!doctype html><html lang="en"><head>
<script src="/sluice/sluice.js" data-config='${config()}'></script><script>
const note = (what) => fetch('/note/' + what);</script></head><body><h1>Ahead</h1><script>${code}</script></body></html>`;
  const config = (): string =>
    JSON.stringify({
      site: 'ahead',
      collector: origin(),
      region: 'DE',
      vendors: [{ id: 'acme', name: 'Acme', category: 'ads', hosts: ['acme.test'] }],
    });
  const server = createServer((request, response) => void answer(request, response));
  const origin = (): string => `http://localhost:${(server.address() as AddressInfo).port}`;
  await once(server.listen(0, 'localhost'), 'listening');
  const profile = await mkdtemp(join(tmpdir(), 'sluice-ahead-'));
  const child = openBrowser(executable, profile, `${origin()}/first`);
  return {
    seen,
    go,
    async close() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      server.closeAllConnections();
      server.close();
      // The browser's helpers may still be writing.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** @see https://wicg.github.io/nav-speculation/speculation-rules.html */
const AHEAD = `
const rules = document.createElement('script');
rules.type = 'speculationrules';
rules.text = JSON.stringify({ prerender: [{ urls: ['/second'], eagerness: 'immediate' }] });
document.head.append(rules);
fetch('/gone').then(() => before()).then(() => { location.href = '/second'; });`;

function openBrowser(executable: string, profile: string, address: string): ChildProcess {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ];
  return spawn(executable, [...flags, `--user-data-dir=${profile}`, address], { stdio: 'ignore' });
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServedSites, serveSites } from '@sluice/sites';
import { startCollector, type TestCollector } from '../fixtures/collector.ts';
import { freePort } from '../fixtures/free-port.ts';

/** The sites `shop` and `blog` of one house, where `shop` hands over to `blog`; and `stranger`, who belongs to nobody. */
export interface TwoHouses {
  readonly collector: TestCollector;
  readonly shop: string;
  readonly blog: string;
  readonly stranger: string;
  /** Moves the collector's clock on, by milliseconds. */
  wait(milliseconds: number): void;
  close(): Promise<void>;
}

const SCRIPTS = fileURLToPath(new URL('../../packages/sdk/dist/tag/', import.meta.url));

/** Serves them, with a page each at `/` and everywhere else. Their collector is one. */
export async function serveTwoHouses(): Promise<TwoHouses> {
  const { now } = Date;
  let waited = 0;
  // The collector runs in this process and has its clock; a browser has one of its own.
  Date.now = () => now() + waited;
  const collectorPort = await freePort();
  const sitesPort = await freePort();
  const urlOf = (name: string): string => `http://${name}.localhost:${sitesPort}`;
  const collector = await startCollector(collectorPort, {
    sites: [
      { id: 'shop', origins: [urlOf('shop')], handover: ['blog'] },
      { id: 'blog', origins: [urlOf('blog')] },
    ],
  });
  const configOf = (site: string, vendors: readonly string[]) => ({ site, vendors, collector: collector.url });
  const links = `<p data-sluice-handover><a href="${urlOf('blog')}/post?id=1#part">Our blog</a></p>
    <p><a href="${urlOf('blog')}/post">Our blog, without</a></p>`;
  const sites: ServedSites = await serveSites(
    {
      shop: siteOf(configOf('shop', ['google-analytics', 'hotjar']), links),
      blog: siteOf(configOf('blog', ['google-analytics']), '<h2 id="part">A part</h2>'),
      stranger: siteOf(configOf('shop', ['google-analytics']), links),
    },
    sitesPort,
  );
  return {
    collector,
    shop: urlOf('shop'),
    blog: urlOf('blog'),
    stranger: urlOf('stranger'),
    wait: (milliseconds) => {
      waited += milliseconds;
    },
    async close() {
      Date.now = now;
      await sites.close();
      await collector.close();
    },
  };
}

/** A page that notes every address that it sees, and is measured by Google Analytics. */
function siteOf(config: object, content: string) {
  const html = `<!doctype html><html lang="en"><title>A site</title>
    <script src="/sluice/sluice.js" data-config='${JSON.stringify(config)}'></script>
    <script>window.seen = [location.href, document.URL];</script>
    <script type="text/plain" data-sluice="google-analytics" async data-src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
    <script>window.dataLayer = []; function gtag() { dataLayer.push(arguments); } gtag('js', new Date()); gtag('config', 'G-1');</script>
    ${content}`;
  return {
    async fetch(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith('/sluice/')) return new Response(html, { headers: { 'content-type': 'text/html' } });
      const file = await readFile(SCRIPTS + basename(pathname));
      return new Response(new Uint8Array(file), { headers: { 'content-type': 'text/javascript' } });
    },
  };
}

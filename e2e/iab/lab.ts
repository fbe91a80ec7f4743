import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCollector } from '@sluice/collector';
import { serveSites } from '@sluice/sites';
import type { Visitor } from '../fixtures/visitor.ts';
import { VENDOR_LIST } from './vendor-list.ts';

/** A page with IAB's APIs. */
export interface IabPage {
  /** What stands right behind the script tag. */
  readonly head?: string;
  readonly body?: string;
  /** Replaces members of the configuration. */
  readonly config?: object;
  /** The file of the script tag. Default `sluice-iab.js`. */
  readonly script?: string;
  /** The page's own policy; its scripts have the nonce `n1`. */
  readonly csp?: (collector: string) => string;
}

/** What the lab saw. */
export interface IabLab {
  readonly collector: string;
  /** Addresses that the browser asked for beside the page's own files, in order. */
  asked(): readonly string[];
  /** Opens the page again. */
  again(): Promise<void>;
}

/** A vendor's script in the page's head, that listens to everything before any module is there. */
export const LISTENING = `<script nonce="n1">
  window.heard = [];
  if (window.__tcfapi) __tcfapi('addEventListener', 2, (data, success) => heard.push({ ...data, success }));
  window.gppHeard = [];
  if (window.__gpp) __gpp('addEventListener', ({ eventName, data, pingData }) => gppHeard.push({ eventName, data, pingData }));
</script>`;

/**
 * Opens a page of a site of its own, with a collector of its own that has a vendor list; both end with the visitor. Asked about are `acme`
 * (ads, 7) and `count` (analytics, 900). The host `frames.test` is never held.
 */
export async function openLab(visitor: Visitor, page: IabPage = {}): Promise<IabLab> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-iab-'));
  const file = join(folder, 'vendor-list.json');
  await writeFile(file, JSON.stringify(VENDOR_LIST));
  const sites = [{ id: 'lab', origins: ['http://localhost'] }];
  const collector = await serveCollector({ sites, host: '127.0.0.1', port: 0, data: folder, vendorList: file });
  const served = await serveSites({ lab: { fetch: (request) => serve(request, page, collector.url) } });
  visitor.context.on('close', () => {
    void served.close();
    void collector.close().then(() => rm(folder, { recursive: true, force: true }));
  });
  const own = served.urlOf('lab');
  const asked: string[] = [];
  visitor.page.on('request', (request) => {
    if (!request.url().startsWith(own)) asked.push(request.url());
  });
  const again = async (): Promise<void> => {
    await visitor.page.goto(`${own}/page`);
    await visitor.settle();
  };
  await again();
  return { collector: collector.url, asked: () => asked, again };
}

async function serve(request: Request, page: IabPage, collector: string): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/sluice/')) {
    const name = new URL(`../../packages/sdk/dist/tag/${pathname.slice('/sluice/'.length)}`, import.meta.url);
    return new Response(await readFile(name, 'utf8'), { headers: { 'content-type': 'text/javascript' } });
  }
  if (pathname !== '/page') return new Response(null, { status: pathname === '/favicon.ico' ? 204 : 404 });
  const { head = LISTENING, body = '', config = {}, script = 'sluice-iab.js', csp } = page;
  const all = {
    site: 'lab',
    collector,
    region: 'DE',
    vendors: [
      { id: 'acme', name: 'Acme', category: 'ads', hosts: ['acme.test'], iab: 7 },
      { id: 'count', name: 'Count', category: 'analytics', hosts: ['count.test'], iab: 900 },
    ],
    policy: { url: '/privacy' },
    gate: { allow: ['frames.test'] },
    // What the collector is asked for is the vendor list alone.
    ui: { notices: false },
    iab: { tcf: { cmpId: 300, publisherCountry: 'DE' }, gpp: { sections: ['usnat', 'usca'] } },
    ...config,
  };
  const html = `<!doctype html><html lang="en"><head><title>Lab</title><script nonce="n1" src="/sluice/${script}" data-config='${JSON.stringify(all)}'></script>${head}</head>
    <body><h1>Lab</h1>${body}<footer><button type="button" data-sluice-open>Your privacy choices</button></footer></body></html>`;
  const headers = { 'content-type': 'text/html', ...(csp && { 'content-security-policy': csp(collector) }) };
  return new Response(html, { headers });
}

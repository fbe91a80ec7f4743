import { readFile } from 'node:fs/promises';
import { parseConfig } from '@sluice/core';
import { strictFetch } from '@sluice/edge';
import { serveSites } from '@sluice/sites';
import type { Visitor } from '../fixtures/visitor.ts';

/** How a page of the lab is put under its policy: by the script tag, by its server, by both, or not at all. */
export type By = 'meta' | 'header' | 'both' | 'nothing';

/** A page of the lab. */
export interface StrictPage {
  readonly by: By;
  /** What stands behind the script tag. */
  readonly body: string;
  /** `false` leaves the script tag out: then the header is alone. */
  readonly hasScript?: boolean;
  /** A policy of the site's own; its scripts have the nonce `n1`. */
  readonly csp?: string;
  readonly config?: object;
  /** What stands in the address behind the page's path. */
  readonly rest?: string;
}

/** What the lab's server saw. */
export interface StrictLab {
  /** The requests for the page, by method. */
  loads(): readonly string[];
}

const CONFIG = {
  vendors: [
    { id: 'acme', name: 'Acme', category: 'analytics', hosts: ['acme.test'] },
    { id: 'beta', name: 'Beta', category: 'social', hosts: ['beta.test'] },
    { id: 'pay', name: 'Pay', category: 'necessary', hosts: ['pay.test'] },
  ],
  policy: { url: '/privacy' },
};

/**
 * Opens a page of a strict lab, a site of its own that ends with the visitor. The vendors `acme` (analytics) and `beta` (social) are asked
 * about; `pay.test` is necessary, and `cdn.test` a host that the site needs.
 */
export async function openLab(visitor: Visitor, page: StrictPage): Promise<StrictLab> {
  const loads: string[] = [];
  const served = await serveSites({ lab: { fetch: createLab(page, loads) } });
  visitor.context.on('close', () => void served.close());
  await visitor.page.goto(`${served.urlOf('lab')}/page${page.rest ?? ''}`);
  await visitor.settle();
  return { loads: () => loads };
}

function createLab(
  { by, body, hasScript = true, csp, config = {} }: StrictPage,
  loads: string[],
): (request: Request) => Promise<Response> {
  const isStrict = by === 'meta' || by === 'both';
  const all = { ...CONFIG, gate: { allow: ['cdn.test'], strict: isStrict }, ...config };
  const script = `<script nonce="n1" src="/sluice/sluice${isStrict ? '-strict' : ''}.js" data-config='${JSON.stringify(all)}'></script>`;
  const html = `<!doctype html><html lang="en"><head><title>Lab</title>${hasScript ? script : ''}</head><body><h1>Lab</h1>${body}</body></html>`;
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/sluice/')) return serveScript(pathname.slice('/sluice/'.length));
    if (pathname === '/worker.js') return new Response(WORKER, { headers: { 'content-type': 'text/javascript' } });
    if (pathname !== '/page') return new Response('', { status: 404 });
    loads.push(request.method);
    return new Response(html, {
      headers: { 'content-type': 'text/html', ...(csp && { 'content-security-policy': csp }) },
    });
  };
  return by === 'header' || by === 'both' ? strictFetch(fetch, { config: parseConfig(all).config }) : fetch;
}

/** A worker of the site's own that reaches a vendor: its policy is that of its own file. */
const WORKER = "fetch('https://acme.test/own-worker').catch(() => {})";

async function serveScript(name: string): Promise<Response> {
  const file = new URL(`../../packages/sdk/dist/tag/${name}`, import.meta.url);
  return new Response(await readFile(file, 'utf8'), { headers: { 'content-type': 'text/javascript' } });
}

import { readFile } from 'node:fs/promises';
import { markFetch, strictFetch } from '@sluice/edge';
import { type ServedSites, serveSites } from '@sluice/sites';
import type { Depth } from './depth.ts';
import { parsedLabConfig } from './lab-config.ts';
import { type LabPage, pagesFor, usesJavaScript } from './lab-pages.ts';
import { OWN_FILES } from './own-files.ts';
import { renderCode, renderPage } from './render-page.ts';
import { decodeTrip, encodeTrip, type Trip } from './trip.ts';

const SCRIPTS = new URL('../../packages/sdk/dist/tag/', import.meta.url);
const SCRIPT = 'text/javascript; charset=utf-8';

/** The running lab: a site for each depth. */
export interface LabSite {
  /** The address of a page of the lab, by its name. */
  urlOf(page: string, depth: Depth, trip: Trip): string;
  /** The address of a page that holds nothing, from which that site's storage is read as it is. */
  emptyOf(depth: Depth): string;
  /** How often a visit's page was loaded, by itself too. */
  loadingsOf(run: string): number;
  close: ServedSites['close'];
}

/** Serves the lab's pages, the script tag and the sites' own files on a free port. */
export async function serveLab(): Promise<LabSite> {
  const loadings = new Map<string, number>();
  const count = (run: string): number => {
    loadings.set(run, (loadings.get(run) ?? 0) + 1);
    return loadings.get(run) ?? 0;
  };
  const siteOf = (depth: Depth) => (request: Request) => respond(request, depth, count);
  const served = await serveSites({
    none: { fetch: siteOf('none') },
    tag: { fetch: siteOf('tag') },
    marked: { fetch: markFetch(siteOf('marked'), { config: parsedLabConfig('marked'), scripts: true }) },
    strict: { fetch: strictFetch(siteOf('strict'), { config: parsedLabConfig('strict') }) },
  });
  return {
    urlOf: (page, depth, trip) => `${served.urlOf(depth)}/page/${page}?${encodeTrip(trip)}`,
    emptyOf: (depth) => `${served.urlOf(depth)}/own/empty`,
    loadingsOf: (run) => loadings.get(run) ?? 0,
    close: served.close,
  };
}

async function respond(request: Request, depth: Depth, count: (run: string) => number): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const [, folder, name = ''] = pathname.split('/');
  const trip = decodeTrip(searchParams);
  if (folder === 'page') {
    return respondPage(pageOf(name, trip), depth, { ...trip, run: `${trip.run}x${count(trip.run)}` }, request.url);
  }
  if (folder === 'code') return answer(SCRIPT, renderCode(pageOf(name, trip), trip));
  if (folder === 'sluice') return answer(SCRIPT, await readFile(new URL(name, SCRIPTS), 'utf8'));
  const own = Object.hasOwn(OWN_FILES, name) ? OWN_FILES[name] : undefined;
  const to = JSON.stringify(searchParams.get('to'));
  return own ? answer(own.type, own.body.replace('{{to}}', to)) : new Response('Nothing here', { status: 404 });
}

/** A browser with JavaScript switched off, as far as HTML goes: `noscript` counts. Firefox has no switch for it over BiDi. */
const WITHOUT_JAVASCRIPT = { 'content-security-policy': 'sandbox' };

function respondPage(page: LabPage, depth: Depth, trip: Trip, address: string): Response {
  return answer('text/html; charset=utf-8', renderPage(page, depth, trip, new URL(address).origin), {
    'cache-control': 'no-store',
    ...(usesJavaScript(page) ? {} : WITHOUT_JAVASCRIPT),
  });
}

function answer(type: string, body: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { headers: { 'content-type': type, ...headers } });
}

function pageOf(name: string, { host }: Trip): LabPage {
  const pages = [...pagesFor(host), { name: 'needs', vectors: [] }];
  const page = pages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`The lab has no page ${name} for ${host}.`);
  return page;
}

import { readFile } from 'node:fs/promises';
import { type ServedSites, serveSites } from '@sluice/sites';
import type { Depth } from './depth.ts';
import { type LabPage, pagesFor, usesJavaScript } from './lab-pages.ts';
import { markedHtml } from './marked-html.ts';
import { OWN_FILES } from './own-files.ts';
import { renderCode, renderPage } from './render-page.ts';
import { strictPolicies } from './strict-policy.ts';
import { decodeTrip, encodeTrip, type Trip } from './trip.ts';

const SCRIPTS = new URL('../../packages/sdk/dist/tag/', import.meta.url);

/** The running lab. */
export interface LabSite {
  /** The address of a page of the lab, by its name. */
  urlOf(page: string, depth: Depth, trip: Trip): string;
  /** The address of a page that holds nothing, from which storage is read as it is. */
  readonly empty: string;
  close: ServedSites['close'];
}

/** Serves the lab's pages, the script tag and the site's own files on a free port. */
export async function serveLab(): Promise<LabSite> {
  const served = await serveSites({ lab: { fetch: respond } });
  const site = served.urlOf('lab');
  return {
    urlOf: (page, depth, trip) => `${site}/page/${depth}/${page}?${encodeTrip(trip)}`,
    empty: `${site}/own/empty`,
    close: served.close,
  };
}

async function respond(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const [, folder, first = '', second = ''] = pathname.split('/');
  const trip = decodeTrip(searchParams);
  if (folder === 'page') return respondPage(first as Depth, second, trip, request.headers.get('cookie') ?? '');
  if (folder === 'code') return new Response(renderCode(pageOf(first, trip), trip), { headers: { 'content-type': SCRIPT } });
  if (folder === 'sluice') return new Response(await readFile(new URL(first, SCRIPTS), 'utf8'), { headers: { 'content-type': SCRIPT } });
  const own = Object.hasOwn(OWN_FILES, first) ? OWN_FILES[first] : undefined;
  return own
    ? new Response(own.body, { headers: { 'content-type': own.type } })
    : new Response('Nothing here', { status: 404 });
}

const SCRIPT = 'text/javascript; charset=utf-8';

/** A browser with JavaScript switched off, as far as HTML goes: `noscript` counts. Firefox has no switch for it over BiDi. */
const WITHOUT_JAVASCRIPT = 'sandbox';

function respondPage(depth: Depth, name: string, trip: Trip, cookie: string): Response {
  const page = pageOf(name, trip);
  const html = renderPage(page, depth, trip);
  const policies = [
    ...(depth === 'strict' ? strictPolicies(cookie) : []),
    ...(usesJavaScript(page) ? [] : [WITHOUT_JAVASCRIPT]),
  ];
  return new Response(depth === 'marked' ? markedHtml(html) : html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(policies.length > 0 && { 'content-security-policy': policies.join(', ') }),
    },
  });
}

function pageOf(name: string, { host }: Trip): LabPage {
  const page = pagesFor(host).find((candidate) => candidate.name === name);
  if (!page) throw new Error(`The lab has no page ${name}.`);
  return page;
}

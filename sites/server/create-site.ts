import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type CountryHeader, markHtml, readRegion } from '@sluice/edge';
import { type Context, Hono } from 'hono';
import { type PageSource, parsePage } from './parse-page.ts';
import { readSiteConfig } from './read-site-config.ts';
import { renderScriptTag } from './render-script-tag.ts';
import { renderTemplate } from './render-template.ts';
import { renderVendors } from './render-vendors.ts';

/** What a site is made of, and how it is served. */
export interface SiteOptions {
  /** Holds `sluice.config.json`, `layout.html`, `pages/` and `public/`; an absolute path. */
  readonly folder: string;
  /** Holds the built script tag, served under `/sluice/`; an absolute path. */
  readonly scriptFolder: string;
  /** Where the page sends receipts; without it choices stay in the browser. */
  readonly collectorUrl?: string;
  /** The headers in which this site's edge names the visitor's country. */
  readonly countryHeaders: readonly CountryHeader[];
  /** The configuration, by its name in `folder` or its full path; default `sluice.config.json`. */
  readonly configFile?: string;
  /**
   * How deep tags are held: `marked` (default) also makes the tags of others inert in the HTML, `script` relies on the
   * script tag alone, `none` leaves it out: what happens then is the measure of what Sluice does.
   */
  readonly depth?: 'marked' | 'script' | 'none';
}

const PAGE = /^(\/[a-z0-9][a-z0-9-]*)*\/?$/;

/** Creates one site as a Hono app. Files are read anew for each request, so that an edited page shows at once. */
export function createSite(options: SiteOptions): Hono {
  const app = new Hono();
  const inScripts = (path: string) => path.replace(/^\/sluice/, '');
  app.get('/sluice/*', serveStatic({ root: options.scriptFolder, rewriteRequestPath: inScripts }));
  app.get('/assets/*', serveStatic({ root: join(options.folder, 'public'), rewriteRequestPath: withoutAssets }));
  app.post('*', async (context) => {
    const { req } = context;
    const page = await readPage(options.folder, req.path);
    if (page?.facts.takes === undefined) return context.text('This page takes no form.', 405, { allow: 'GET' });
    const sent = await req.parseBody();
    return context.html(
      await renderPage(
        page,
        context,
        options,
        fieldsOf(page, (name) => sent[name]),
      ),
      200,
      HEADERS,
    );
  });
  app.get('*', async (context) => {
    const { req } = context;
    const page = await readPage(options.folder, req.path);
    if (page) return context.html(await renderPage(page, context, options), 200, HEADERS);
    const other = req.path.endsWith('/') ? req.path.slice(0, -1) : `${req.path}/`;
    if (await readPage(options.folder, other)) return context.redirect(other, 301);
    const missing = await readPage(options.folder, '/404');
    return missing ? context.html(await renderPage(missing, context, options), 404, HEADERS) : context.notFound();
  });
  return app;
}

/** A page carries the visitor's region, so that no cache between may hand it to another visitor. */
const HEADERS = { 'cache-control': 'private, no-cache' };

/** Longest value of a form's field that is shown, in characters. */
const LONGEST = 200;

function withoutAssets(path: string): string {
  return path.replace(/^\/assets/, '');
}

async function readPage(folder: string, path: string): Promise<PageSource | undefined> {
  if (!PAGE.test(path)) return undefined;
  const file = `${path.endsWith('/') ? `${path}index` : path}.html`;
  try {
    return parsePage(await readFile(join(folder, 'pages', file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** What a page says that it takes of a form or a link: a demonstration keeps nothing, and shows what it got. */
function fieldsOf({ facts }: PageSource, sentAs: (name: string) => unknown): Record<string, string> {
  const names = facts.takes?.split(' ') ?? [];
  const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');
  return Object.fromEntries(names.map((name) => [`got ${name}`, textOf(sentAs(name))]));
}

async function renderPage(
  page: PageSource,
  { req }: Context,
  options: SiteOptions,
  got: Record<string, string> = fieldsOf(page, (name) => req.query(name)),
): Promise<string> {
  const { facts, content } = page;
  const [layout, site] = await Promise.all([
    readFile(join(options.folder, 'layout.html'), 'utf8'),
    readSiteConfig(options.folder, options.configFile),
  ]);
  const region = readRegion((name) => req.header(name), options.countryHeaders);
  const { depth = 'marked', collectorUrl: collector } = options;
  const values = {
    policy: site.config.policy.url || '/privacy',
    vendors: renderVendors(site.config),
    expiry: `${site.config.expiry}`,
  };
  const html = renderTemplate(layout, {
    ...values,
    ...sections(facts.section ?? req.path),
    title: facts.title ?? '',
    description: facts.description ?? '',
    sluice: depth === 'none' ? '' : renderScriptTag(site, { collector, region }),
    content: renderTemplate(content, { ...values, ...got }),
  });
  return depth === 'marked' ? markHtml(html, { config: site.config, page: req.url }) : html;
}

/** Values for `aria-current` in the navigation, by the section that each link leads to. */
function sections(current: string): Record<string, string> {
  const paths = ['/', '/blog/', '/support', '/shop', '/cart', '/privacy'];
  return Object.fromEntries(paths.map((path) => [`current ${path}`, path === current ? 'page' : 'false']));
}

import { type CountryHeader, readRegion } from '@sluice/core';
import type { Context, Handler } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { Problem } from '../problem.ts';
import { ENCODINGS, type Encoding, type TagFacts, type TagSource } from '../tag/tag-source.ts';

/** What {@link siteTag} needs. */
export interface SiteTagOptions {
  readonly tags: TagSource | undefined;
  /** See `CollectorConfig.countryHeaders`. */
  readonly countryHeaders: readonly CountryHeader[];
}

const JAVASCRIPT = 'text/javascript; charset=utf-8';
/** A change of the configuration is with visitors after five minutes, and none of them waits for it. */
const FRESH = 'max-age=300, stale-while-revalidate=3600';

/**
 * `GET /s/<site>.js`: the site's whole script tag, with its configuration and the visitor's region inside. Where regions are told apart no shared
 * cache may keep it: for two visitors its bytes differ. 404 for a site without a tag.
 */
export function siteTag({ tags, countryHeaders }: SiteTagOptions): Handler<object, '/s/:script'> {
  const scope = countryHeaders.length > 0 ? 'private' : 'public';
  const names = countryHeaders.flatMap(({ country, part }) => (part ? [country, part] : [country]));
  const vary = ['Accept-Encoding', ...names].join(', ');
  return async (c) => {
    const site = siteOf(c.req.param('script'));
    const facts = tags?.facts(site);
    const region = readRegion((name) => c.req.header(name), countryHeaders);
    const encoding = encodingFor(c);
    const body = await tags?.entry(site, region, encoding);
    if (!facts || !body) throw noTag();
    return answer(c, body, encoding, {
      'Cache-Control': `${scope}, ${FRESH}`,
      Vary: vary,
      ETag: `W/"${facts.version}${region ? `-${region}` : ''}"`,
    });
  };
}

/**
 * `GET /s/<site>/<version>/<name>`: a file of a script tag, for good. One of a version that is not served any more is answered by the one that
 * is, for once: a page that still has the script of before finds its parts.
 */
export function tagFile(tags: TagSource | undefined): Handler<object, '/s/:site/:version/:name'> {
  return async (c) => {
    const encoding = encodingFor(c);
    const { site, version, name } = c.req.param();
    const found = await tags?.file(site, version, name, encoding);
    if (!found) throw noTag();
    return answer(c, found.body, encoding, {
      'Cache-Control': found.isCurrent ? 'public, max-age=31536000, immutable' : 'no-store',
      Vary: 'Accept-Encoding',
    });
  };
}

/** `GET /s/<site>.json`: `{ site, version, script, integrity, tag }` of the script that never changes, to name it in a page with its hash. */
export function tagFacts(tags: TagSource | undefined): Handler<object, '/s/:facts'> {
  return (c) => {
    const facts = tags?.facts(siteOf(c.req.param('facts')));
    if (!facts) throw noTag();
    return c.json({ ...facts, tag: tagOf(facts) }, 200, { 'Cache-Control': 'public, max-age=60' });
  };
}

/** The collector's own origin is not known behind a proxy, and is left to whoever copies this. */
function tagOf({ script, integrity }: TagFacts): string {
  return `<script src="https://<this collector>${script}" integrity="${integrity}" crossorigin></script>`;
}

function siteOf(file: string): string {
  return file.replace(/\.(js|json)$/, '');
}

function encodingFor(c: Context): Encoding {
  const accepted = parseAccept(c.req.header('Accept-Encoding') ?? '').filter(({ q }) => q > 0);
  return ENCODINGS.find((name) => accepted.some(({ type }) => type.toLowerCase() === name)) ?? 'identity';
}

function answer(
  c: Context,
  body: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
  headers: Record<string, string>,
): Response {
  const encoded = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  return c.body(body, 200, { 'Content-Type': JAVASCRIPT, ...encoded, ...headers });
}

function noTag(): Problem {
  return new Problem(404, 'no_tag', 'There is no such script here; the operator sets "tag" in the entry of the site.');
}

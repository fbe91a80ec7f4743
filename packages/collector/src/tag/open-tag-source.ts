import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beginTag, buildTag, CATALOGUE, generalScript, undeclarable } from '@sluice/catalog';
import { parseConfig } from '@sluice/core';
import type { Site } from '../site.ts';
import { type Compressed, compressed } from './compressed.ts';
import type { TagFacts, TagSource } from './tag-source.ts';

/** Script tags made of the installed `@sluice/sdk`. */
export interface OpenTagSource extends TagSource {
  /** What in the sites' configurations has no effect, in words. */
  readonly mistakes: readonly string[];
}

/** One site's script tag. */
interface Tag {
  readonly facts: TagFacts;
  /** Its files by name, `sluice.js` among them. */
  readonly files: ReadonlyMap<string, Compressed>;
  entry(region: string | undefined): Compressed;
}

/** Most scripts with a region that are kept per site: there are some 250 countries, and a few with parts of their own. */
const MOST_REGIONS = 400;

/**
 * Makes the script tags of all sites that have one, as `sluice build` does; `undefined` if none has.
 *
 * @param folder the general files, default those of the installed `@sluice/sdk`
 * @throws if the files are not there, or of another version
 */
export function openTagSource(sites: readonly Site[], folder?: string): OpenTagSource | undefined {
  if (sites.every(({ tag }) => tag === undefined)) return undefined;
  const from = folder ?? dirname(createRequire(import.meta.url).resolve('@sluice/sdk/tag/sluice.js'));
  const heads = ['sluice.js', 'sluice-strict.js', 'sluice-iab.js', 'sluice-vendors.js'];
  const names = readdirSync(from).filter((name) => name.endsWith('.js') && !heads.includes(name));
  const parts = names.map((name): [string, string] => [name, readFileSync(join(from, name), 'utf8')]);
  const shared = parts.map(([name, text]): [string, Compressed] => [name, compressed(text)]);
  const sum = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const tags = new Map<string, Tag>();
  const mistakes: string[] = [];
  for (const { id, tag } of sites) {
    if (!tag) continue;
    const { config } = parseConfig({ ...tag, site: id });
    for (const vendor of undeclarable(config, CATALOGUE))
      mistakes.push(
        `The tag of "${id}" names the vendor "${vendor}", which is not in the catalogue; give it a category.`,
      );
    const general = readFileSync(join(from, generalScript(config)), 'utf8');
    const { script, vendors } = buildTag(general, JSON.stringify({ ...tag, site: id }));
    tags.set(id, createTag(id, beginTag(script, COLLECTOR), vendors, shared, sum));
  }
  return {
    mistakes,
    facts: (site) => tags.get(site)?.facts,
    entry: (site, region, encoding) => tags.get(site)?.entry(region)(encoding),
    file(site, version, name, encoding) {
      const tag = tags.get(site);
      const isCurrent = tag?.facts.version === version;
      return tag?.files
        .get(name)?.(encoding)
        .then((body) => ({ body, isCurrent }));
    },
  };
}

/** The collector is where the script comes from, `/s/<site>/<version>/sluice.js`, whatever a proxy has put in front of that path. */
const COLLECTOR = 's&&(s.dataset.collector??=new URL("../../..",s.src).href)';

function createTag(
  site: string,
  script: string,
  vendors: string,
  shared: readonly [string, Compressed][],
  sum: string,
): Tag {
  const version = createHash('sha256')
    .update(JSON.stringify([script, vendors, sum]))
    .digest('hex')
    .slice(0, 20);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const files = new Map([...shared, ['sluice.js', compressed(script)], ['sluice-vendors.js', compressed(vendors)]]);
  const kept = new Map<string, Compressed>();
  return {
    facts: { site, version, script: `/s/${site}/${version}/sluice.js`, integrity },
    files,
    entry(region = '') {
      const known = kept.get(region) ?? compressed(withRegion(script, `${site}/${version}/sluice.js`, region));
      // The least used goes first: every use puts a region behind the others.
      kept.delete(region);
      kept.set(region, known);
      const [oldest] = kept.keys();
      if (kept.size > MOST_REGIONS && oldest !== undefined) kept.delete(oldest);
      return known;
    },
  };
}

/**
 * Tells a script which region its visitor is in, unless the page has, and, while it starts, that it lies where its parts do: it takes their address from
 * its own.
 */
function withRegion(script: string, path: string, region: string): string {
  const told = region ? `s.dataset.region??=${JSON.stringify(region)};` : '';
  const moved = `Object.defineProperty(s,"src",{value:new URL(${JSON.stringify(path)},s.src).href,configurable:true})`;
  return `${beginTag(script, `if(s){${told}${moved}}`)}\n;(s=>{s&&delete s.src})(document.currentScript);\n`;
}

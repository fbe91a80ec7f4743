import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

it('a reader of the README finds the size limits that the build is held to', () => {
  const limits = JSON.parse(read('.size-limit.json')).map(({ limit }) => limit);
  expect(limits.filter((limit) => !readme.includes(`| ${limit} |`))).toEqual([]);
});

it('a reader of the README finds as many vendors as the catalogue has', () => {
  const files = readdirSync(new URL('../packages/catalog/src/vendors', import.meta.url), { recursive: true });
  const vendors = files.filter((file) => basename(file) !== 'list.ts' && file.endsWith('.ts')).length;
  expect(readme).toContain(`knows ${vendors} vendors`);
});

it('a reader of the configuration’s page finds every option', () => {
  const members = read('packages/core/src/parse-config.ts').match(/objectOf<Config>\(\{([\s\S]*?)\n\}\);/)?.[1] ?? '';
  const options = [...members.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  const page = read('docs/configuration.md');
  expect(options.length).toBeGreaterThan(8);
  expect(options.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});

it('a reader of the page on integrations finds every vendor that is told, and the README counts them', () => {
  const told = [...read('packages/integrations/src/integrated-vendors.ts').matchAll(/^ {2}'(.+)',$/gm)].map(
    ([, id]) => id,
  );
  told.push('microsoft-ads');
  const page = read('docs/integrations.md');
  expect(told.filter((id) => !page.includes(`| \`${id}\``))).toEqual([]);
  expect(readme).toContain(`[${told.length} vendors more](docs/integrations.md)`);
});

it('a reader of the API’s page finds every function and event, as the report of the surface has them', () => {
  const report = read('packages/sdk/api/sdk.api.md');
  const membersOf = (name) =>
    [
      ...(report.split(`export interface ${name} {`)[1]?.split('\n}')[0] ?? '').matchAll(/^ {4}(?:readonly )?(\w+)/gm),
    ].map(([, member]) => member);
  // A type that is not exported is named by its file, which lies elsewhere on every machine.
  expect(report).not.toMatch(/^\/\/ \//m);
  const page = read('docs/api.md');
  expect(membersOf('Sluice').length).toBeGreaterThan(9);
  expect(membersOf('Sluice').filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  expect(membersOf('SluiceEvents').filter((name) => !page.includes(`\`sluice:${name}\``))).toEqual([]);
  expect(membersOf('Snapshot').filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('every page and picture that the documentation links to is there', () => {
  for (const [page, folder] of [
    ['README.md', ''],
    ['CONTRIBUTING.md', ''],
    ['docs/api.md', 'docs/'],
    ['docs/architecture.md', 'docs/'],
    ['docs/benchmarks.md', 'docs/'],
    ['docs/collector.md', 'docs/'],
    ['docs/configuration.md', 'docs/'],
    ['docs/csp.md', 'docs/'],
    ['docs/integrations.md', 'docs/'],
    ['docs/embeds.md', 'docs/'],
    ['docs/handover.md', 'docs/'],
    ['docs/rights.md', 'docs/'],
    ['docs/regimes.md', 'docs/'],
    ['docs/signals-and-regions.md', 'docs/'],
    ['docs/iab.md', 'docs/'],
    ['docs/fairness.md', 'docs/'],
    ['docs/robots.md', 'docs/'],
  ]) {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link);
    for (const link of links) expect(() => readOrList(folder + link), `${page} links to ${link}`).not.toThrow();
  }
});

function readOrList(path) {
  const url = new URL(`../${path}`, import.meta.url);
  try {
    return readFileSync(url);
  } catch {
    return readdirSync(url);
  }
}

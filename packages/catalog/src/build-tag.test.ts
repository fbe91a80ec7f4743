import { runInNewContext } from 'node:vm';
import { parseConfig, type VendorRule } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { buildTag } from './build-tag.ts';
import { CATALOGUE } from './catalogue.ts';
import { CATALOGUE_TABLE } from './catalogue-table.ts';
import { declareVendors } from './declare-vendors.ts';
import { decodeTable } from './host-table.ts';
import { ruleOf } from './vendor-entry.ts';

const JSON_TEXT = '{ "site": "shop’s", "vendors": ["mixpanel", { "id": "youtube", "enabled": false }] }';
const LITERALS: [string, string][] = [
  ['double quotes', JSON.stringify(CATALOGUE_TABLE)],
  ['a template', `\`${CATALOGUE_TABLE}\``],
];

/** What a page that runs the built script finds: the table, and the configuration on the script's own element. */
function run(script: string, dataset: { config?: string } = {}): { rules: VendorRule[]; config: unknown } {
  const page: { table?: string } = {};
  runInNewContext(script, { document: { currentScript: { dataset } }, page });
  return { rules: decodeTable(page.table ?? ''), config: JSON.parse(dataset.config ?? 'null') };
}

describe.each(LITERALS)('a script whose table is written in %s, built for a site', (_, literal) => {
  const { script, vendors } = buildTag(
    `//# allFunctionsCalledOnLoad\npage.table=${literal};\n//# sourceMappingURL=sluice.js.map\n`,
    JSON_TEXT,
  );

  it('knows all that the general one is asked for: every host, and cookies and keys of the declared vendors', () => {
    const known = new Map(run(script).rules.map((rule) => [rule.id, rule]));
    for (const { id, category, hosts, globals = [], embed, cookies, storage } of CATALOGUE.map(ruleOf)) {
      const rule = known.get(id);
      const isDeclared = id === 'mixpanel' || id === 'youtube';
      expect([...(rule?.hosts ?? [])].sort()).toEqual([...hosts].sort());
      expect([rule?.category, rule?.globals, rule?.embed]).toEqual([category, globals, embed]);
      expect(new Set(rule?.cookies)).toEqual(new Set(isDeclared ? cookies : []));
      expect(new Set(rule?.storage)).toEqual(new Set(isDeclared ? storage : []));
    }
  });

  it('carries the configuration, unless the page has its own', () => {
    expect(run(script).config).toEqual(JSON.parse(JSON_TEXT));
    expect(run(script, { config: '{"site":"page"}' }).config).toEqual({ site: 'page' });
  });

  it('begins as the general one, with how browsers are to compile it', () => {
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\(/);
  });

  it('is smaller, and names no source map, which would be another file’s', () => {
    expect(script.length).toBeLessThan(literal.length);
    expect(script).not.toContain('sourceMappingURL');
  });

  it('comes with the texts of its vendors as the general one has them', async () => {
    const { listVendors } = await import(`data:text/javascript,${encodeURIComponent(vendors)}`);
    expect(listVendors()).toEqual(declareVendors(parseConfig(JSON.parse(JSON_TEXT)).config, CATALOGUE));
  });
});

it('a script without this version’s table is refused, rather than left general', () => {
  for (const script of ['', 'page.table="a b"', LITERALS.map(([, literal]) => literal[0]).join('')])
    expect(() => buildTag(script, JSON_TEXT)).toThrow(/table of this version/);
});

it('a script that runs as no element’s, such as a module, is left as it is', () => {
  const { script } = buildTag(`page.ran=${JSON.stringify(CATALOGUE_TABLE)}.length`, JSON_TEXT);
  const page: { ran?: number } = {};
  runInNewContext(script, { document: { currentScript: null }, page });
  expect(page.ran).toBeGreaterThan(0);
});

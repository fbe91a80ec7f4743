import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GPP_SECTIONS } from './iab-config.ts';
import { parseConfig } from './parse-config.ts';
import { parseIab as parse } from './parse-iab.ts';

const parseIab = (iab: unknown, vendors: unknown = []) => parse(parseConfig({ iab, vendors }).config);

const pathsOf = (input: unknown) => parseIab(input).issues.map(({ path }) => path);

describe('a site that uses IAB’s frameworks', () => {
  it('gets defaults for what it leaves out', () => {
    expect(parseIab({ tcf: { cmpId: 300 }, gpp: {} })).toEqual({
      iab: {
        tcf: { cmpId: 300, cmpVersion: 1, publisherCountry: 'AA' },
        gpp: { sections: ['usnat'], cmpId: 1, mspa: 'none' },
      },
      ids: new Map(),
      issues: [],
    });
  });

  it('gives its vendors their ids, and is told of those that cannot be', () => {
    const vendors = [
      'none',
      { id: 'acme', iab: 7 },
      ...[0, 65536, 1.5, '7', {}].map((iab, at) => ({ id: `x${at}`, iab })),
    ];
    const { ids, issues } = parseIab({}, vendors);
    expect([...ids]).toEqual([['acme', 7]]);
    expect(issues.map(({ path, wanted }) => `${path} ${wanted}`)).toEqual(
      [2, 3, 4, 5, 6].map((at) => `vendors[${at}].iab iab id`),
    );
  });

  it('has none of them where it names none', () => {
    for (const input of [{}, undefined, null, 7, 'tcf', []]) expect(parseIab(input).iab).toEqual({});
  });

  it('has no TCF without the number of a registered platform, and is told so once', () => {
    for (const cmpId of [undefined, 0, 1, 4096, 2.5, '300', null]) {
      expect(parseIab({ tcf: { cmpId } }).iab.tcf).toBeUndefined();
      expect(pathsOf({ tcf: { cmpId } })).toEqual(['iab.tcf.cmpId']);
    }
  });

  it.each([
    'https://vendor-list.consensu.org/v3/vendor-list.json',
    'HTTPS://VENDOR-LIST.CONSENSU.ORG/',
    'https://consensu.org',
    'http://consensu.org:80/x',
    '//vendor-list.consensu.org/',
    '/\\vendor-list.consensu.org/',
    'javascript:alert(1)',
    'vendor-list.json',
  ])('cannot let browsers load the vendor list from %s', (vendorList) => {
    expect(parseIab({ tcf: { cmpId: 300, vendorList } }).iab.tcf?.vendorList).toBeUndefined();
    expect(pathsOf({ tcf: { cmpId: 300, vendorList } })).toEqual(['iab.tcf.vendorList']);
  });

  it.each(['/iab/list.json', 'https://site.example/list.json', 'https://notconsensu.org/list.json'])(
    'can have its own copy of the vendor list at %s',
    (vendorList) => {
      expect(parseIab({ tcf: { cmpId: 300, vendorList } }).iab.tcf?.vendorList).toBe(vendorList);
    },
  );

  it('is told of the deprecated section and of those that nobody knows, and keeps the others once', () => {
    const sections = ['usca', 'uspv1', 'tcfeuv2', 'constructor', 'usca', 'usnat'];
    expect(parseIab({ gpp: { sections } }).iab.gpp?.sections).toEqual(['usca', 'usnat']);
    expect(pathsOf({ gpp: { sections } })).toEqual([
      'iab.gpp.sections[1]',
      'iab.gpp.sections[2]',
      'iab.gpp.sections[3]',
    ]);
  });

  it('never breaks the page, whatever stands there', () => {
    const value = fc.oneof(fc.anything(), fc.constantFrom(300, 'usnat', ['usnat'], 'DE', '/x', 'opt-out'));
    const members = (...names: string[]) =>
      fc.oneof(value, fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }));
    const input = fc.record({
      tcf: members('cmpId', 'cmpVersion', 'vendorList', 'publisherCountry', '__proto__'),
      gpp: members('sections', 'cmpId', 'mspa', '__proto__'),
    });
    fc.assert(
      fc.property(input, (given) => {
        const { tcf, gpp } = parseIab(given).iab;
        if (tcf) {
          expect(tcf.cmpId).toBeGreaterThan(1);
          expect(tcf.publisherCountry).toMatch(/^[A-Z]{2}$/);
        }
        if (gpp) {
          expect(gpp.sections.length).toBeGreaterThan(0);
          for (const name of gpp.sections) expect(Object.keys(GPP_SECTIONS)).toContain(name);
        }
      }),
    );
  });
});

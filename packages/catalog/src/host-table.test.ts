import { CATEGORIES, type VendorRule } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { CATALOGUE_TABLE } from './catalogue-table.ts';
import { decodeTable, encodeTable } from './host-table.ts';
import { ruleOf } from './vendor-entry.ts';

const RULE: VendorRule = { id: 'v', category: 'ads', hosts: ['v.test'], cookies: [], storage: [] };

describe('a page that carries the table', () => {
  it('knows every vendor of the catalogue as the catalogue does', () => {
    expect(decodeTable(CATALOGUE_TABLE)).toEqual(CATALOGUE.map(ruleOf));
  });

  it('knows any rules that could be written', () => {
    const item = fc.stringMatching(/^[^\s|]+$/);
    const rules = fc.array(
      fc.record(
        {
          id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/),
          category: fc.constantFrom(...CATEGORIES),
          hosts: fc.array(item),
          cookies: fc.array(item),
          storage: fc.array(item),
          embed: fc.stringMatching(/^[^\n|]+$/),
        },
        { requiredKeys: ['id', 'category', 'hosts', 'cookies', 'storage'] },
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rules, (given) => {
        expect(decodeTable(encodeTable(given))).toEqual(given);
      }),
    );
  });
});

describe('a catalogue whose values would read as other values in the table', () => {
  it.each<Partial<VendorRule>>([
    { hosts: ['a.test b.test'] },
    { cookies: ['a|b'] },
    { storage: ['a\nb'] },
    { embed: 'a|b' },
    { embed: 'a\nb' },
  ])('is rejected: %j', (members) => {
    expect(() => encodeTable([{ ...RULE, ...members }])).toThrow(/of vendor v/);
  });
});

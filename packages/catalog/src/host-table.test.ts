import { CATEGORIES, type VendorRule } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { CATALOGUE_NAMES } from './catalogue-names.ts';
import { CATALOGUE_TABLE } from './catalogue-table.ts';
import { decodeNames } from './decode-names.ts';
import { decodeTable, encodeTable } from './host-table.ts';
import { ruleOf } from './vendor-entry.ts';

const RULE: VendorRule = { id: 'v', category: 'ads', hosts: ['v.test'], cookies: [], storage: [] };

/** What a rule says, whatever the order: the table groups vendors, and puts a vendor's most telling host first. */
const facts = (rules: readonly VendorRule[]) =>
  rules
    .map(({ id, category, hosts, cookies, storage, embed, globals = [] }) => {
      const [hostSet, cookieSet, storageSet, globalSet] = [hosts, cookies, storage, globals].map((list) =>
        [...list].sort(),
      );
      return { id, category, hostSet, cookieSet, storageSet, globalSet, embed };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** A rule's own members: those out of the table are answered by its class. */
const allOf = ({ id, category, hosts, cookies, storage, globals, embed }: VendorRule): VendorRule => ({
  id,
  category,
  hosts,
  cookies,
  storage,
  globals,
  embed,
});

const read = (...rules: VendorRule[]) => decodeTable(encodeTable(rules));

describe('a page that carries the table', () => {
  it('knows every vendor of the catalogue as the catalogue does', () => {
    const names = decodeNames(CATALOGUE_NAMES);
    const known = decodeTable(CATALOGUE_TABLE).map((rule) => ({ ...allOf(rule), ...names.get(rule.id) }));
    expect(facts(known)).toEqual(facts(CATALOGUE.map(ruleOf)));
  });

  it.each([
    'example.com',
    'www.example.com',
    'com.example.com',
    'example.com.test',
    'example.company',
    'example.com/path.com',
    'example.net/path?id=a.com',
    'a.b.c.com/x',
    'com.com',
    '10.0.0.1',
  ])('reads the host %s as it was written', (host) => {
    expect(read({ ...RULE, hosts: [host] })[0]?.hosts).toEqual([host]);
  });

  it('knows a name that is both a cookie and a key as both', () => {
    const [rule] = read({
      ...RULE,
      cookies: ['both', 'only'],
      storage: ['both', 'key'],
      globals: ['v'],
      embed: 'a, b',
    });
    expect(rule?.cookies).toEqual(['both', 'only']);
    expect(rule?.storage).toEqual(['both', 'key']);
    expect(rule?.globals).toEqual(['v']);
    expect(rule?.embed).toBe('a, b');
  });

  it('knows any rules that could be written', () => {
    const name = fc.stringMatching(/^[\w*.:@/-]+$/);
    const host = fc.stringMatching(
      /^[a-z0-9]{1,9}(\.[a-z0-9-]{1,9}){0,2}\.(com|net|de)(\/[\w/]{0,9}(\?[\w=-]{1,9})?)?$/,
    );
    const rules = fc.uniqueArray(
      fc.record(
        {
          id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/),
          category: fc.constantFrom(...CATEGORIES),
          hosts: fc.uniqueArray(host),
          cookies: fc.uniqueArray(name),
          storage: fc.uniqueArray(name),
          embed: fc.stringMatching(/^[^\n<]+$/),
          globals: fc.uniqueArray(name),
        },
        { requiredKeys: ['id', 'category', 'hosts', 'cookies', 'storage'] },
      ),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(rules, (given) => {
        expect(facts(read(...given))).toEqual(facts(given));
      }),
    );
  });
});

describe('a catalogue whose values would read as other values in the table', () => {
  it.each<Partial<VendorRule>>([
    { hosts: ['a.test b.test'] },
    { hosts: ['a.test,b.test'] },
    { hosts: ['localhost'] },
    { hosts: ['a.test.'] },
    { hosts: ['a.test\nb.test'] },
    { cookies: ['a b'] },
    { cookies: ['!a'] },
    { cookies: ['a<b'] },
    { storage: ['a\nb'] },
    { cookies: ['=a'] },
    { globals: ['a b'] },
    { embed: 'a<b' },
    { embed: 'a\nb' },
  ])('is rejected: %j', (members) => {
    expect(() => encodeTable([{ ...RULE, ...members }])).toThrow(/cannot hold vendor v/);
  });
});

import { CATEGORIES, type VendorRule, type VendorUse } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { declareVendors, undeclarable } from './declare-vendors.ts';
import { createMatcher } from './match-host.ts';
import { resolveRules } from './resolve-rules.ts';
import { ruleOf } from './vendor-entry.ts';

const known: readonly VendorRule[] = [
  { id: 'chat', category: 'support', hosts: ['chat.test'], cookies: ['chat_id'], storage: ['chat'], embed: '.chat' },
  { id: 'pixel', category: 'ads', hosts: ['pixel.test'], cookies: [], storage: [], globals: ['pix'] },
];
const resolve = (...vendors: VendorUse[]) => resolveRules({ vendors }, known);

describe('a site that declares', () => {
  it('nothing knows every vendor, as undeclared', () => {
    const { rules, terms } = resolve();
    expect(rules).toEqual(known);
    expect(terms.get('pixel')).toEqual({ category: 'ads', declared: false, enabled: true });
  });

  it('a known vendor by its id uses it as the catalogue has it', () => {
    const { rules, terms } = resolve({ id: 'chat', enabled: true });
    expect(rules).toEqual(known);
    expect(terms.get('chat')).toEqual({ category: 'support', declared: true, enabled: true });
  });

  it('a vendor for later keeps it disabled', () => {
    expect(resolve({ id: 'pixel', enabled: false }).terms.get('pixel')?.enabled).toBe(false);
  });

  it('a global of its own adds it to the known ones', () => {
    expect(resolve({ id: 'pixel', enabled: true, globals: ['ourPixel'] }).rules[0]?.globals).toEqual([
      'pix',
      'ourPixel',
    ]);
    expect(resolve({ id: 'chat', enabled: true, globals: ['chat'] }).rules[0]?.globals).toEqual(['chat']);
  });

  it('another category and more hosts changes the one and adds the others', () => {
    const use = { hosts: ['chat.site.test', 'chat.test'], cookies: [{ name: 'site_chat' }], storage: ['site'] };
    const { rules, terms } = resolve({ id: 'chat', enabled: true, category: 'functional', ...use });
    expect(rules[0]).toEqual({
      id: 'chat',
      category: 'functional',
      hosts: ['chat.test', 'chat.site.test'],
      cookies: ['chat_id', 'site_chat'],
      storage: ['chat', 'site'],
      embed: '.chat',
    });
    expect(terms.get('chat')?.category).toBe('functional');
    expect(rules).toHaveLength(2);
  });

  it('a host that the catalogue gives to another vendor has the last word', () => {
    const { rules } = resolve({ id: 'own', enabled: true, category: 'functional', hosts: ['pixel.test'] });
    expect(createMatcher(rules).vendorOf(new URL('https://pixel.test/'))).toBe('own');
  });

  it('a vendor of its own named like a member of every object gets just that vendor', () => {
    const { rules, terms } = resolve({ id: 'constructor', enabled: true, category: 'ads', hosts: ['c.test'] });
    expect(rules[0]).toEqual({ id: 'constructor', category: 'ads', hosts: ['c.test'], cookies: [], storage: [] });
    expect(terms.get('constructor')?.declared).toBe(true);
    expect(resolve().terms.get('constructor')).toBeUndefined();
  });

  it('a vendor that nobody knows, without a category, has not declared it', () => {
    const { rules, terms } = resolve({ id: 'valueof', enabled: true, hosts: ['x.test'] });
    expect(rules).toEqual(known);
    expect(terms.has('valueof')).toBe(false);
  });
});

it('the visitor reads about exactly the vendors, hosts and cookies that the gate goes by', () => {
  const id = fc.constantFrom('google-analytics', 'meta-pixel', 'own', 'constructor');
  const names = fc.option(fc.array(fc.constantFrom('_ga', '_fbp', 'own', '_ga_*')), { nil: undefined });
  const use = fc.record(
    {
      id,
      enabled: fc.boolean(),
      category: fc.constantFrom(...CATEGORIES),
      hosts: names,
      cookies: names.map((all) => all?.map((name) => ({ name }))),
      storage: names,
    },
    { requiredKeys: ['id', 'enabled'] },
  );
  const unique = fc.uniqueArray(use, { selector: (vendor) => vendor.id });
  fc.assert(
    fc.property(unique, (uses) => {
      const vendors = uses as VendorUse[];
      const { rules, terms } = resolveRules({ vendors }, CATALOGUE.map(ruleOf));
      const declared = declareVendors({ vendors }, CATALOGUE);
      const gated = rules.filter((rule) => terms.get(rule.id)?.declared);
      expect(declared.map(({ id }) => id)).toEqual(gated.map(({ id }) => id));
      for (const [index, vendor] of declared.entries()) {
        expect(ruleOf(vendor).hosts).toEqual(gated[index]?.hosts);
        // A cookie that a site names itself may be one of the vendor's own domain in the catalogue: the gate looks for both.
        expect(gated[index]?.cookies).toEqual(expect.arrayContaining([...ruleOf(vendor).cookies]));
        expect(vendor.category).toBe(gated[index]?.category);
        expect(vendor.enabled).toBe(terms.get(vendor.id)?.enabled);
      }
      expect(undeclarable({ vendors }, CATALOGUE)).toEqual(
        vendors.filter(({ id }) => !terms.get(id)?.declared).map(({ id }) => id),
      );
    }),
  );
});

it('a site’s own statistics are analytics, whatever else it calls so', () => {
  const count: VendorUse = { id: 'count', enabled: true, category: 'analytics', statistics: true };
  const { terms } = resolve(count, { id: 'pixel', enabled: true, statistics: true });
  expect([terms.get('count')?.statistics, terms.get('pixel')?.statistics]).toEqual([true, false]);
});

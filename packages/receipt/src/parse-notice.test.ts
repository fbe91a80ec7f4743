import { canonicalJson } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { exampleNotice } from './example-notice.ts';
import { parseNotice } from './parse-notice.ts';

const parse = (value: unknown) => parseNotice(canonicalJson(value));

describe('a notice document', () => {
  it('is taken as pages make it', () => {
    expect(parse(exampleNotice())).toEqual({ notice: exampleNotice() });
  });

  it('may name nobody who answers for the site, and no vendor', () => {
    const { controller: _, ...bare } = exampleNotice({ vendors: [], texts: {} });
    expect(parse(bare)).toHaveProperty('notice');
  });

  it('may tell numbers in as many forms as a language has', () => {
    expect(
      parse(exampleNotice({ texts: { vendorCount: { one: '{count} vendor', other: '{count} vendors' } } })),
    ).toHaveProperty('notice');
  });
});

describe('an auditor finds in no notice document', () => {
  const [vendor] = exampleNotice().vendors;
  const wrong: readonly [path: string, changes: Readonly<Record<string, unknown>>][] = [
    ['schema', { schema: 'sluice-notice/2' }],
    ['site', { site: '../shop' }],
    ['visitor', { visitor: 'me@example.com' }],
    ['subject', { subject: '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70' }],
    ['controller.ip', { controller: { ip: '192.0.2.7' } }],
    ['controller.name', { controller: { name: 'a'.repeat(2001) } }],
    ['policy.url', { policy: { url: 'https://shop.example/privacy?visitor=7', revision: 1, material: 1 } }],
    ['policy.url', { policy: { url: 'https://shop.example/privacy#me', revision: 1, material: 1 } }],
    ['policy.url', { policy: { url: 'https://me:secret@shop.example/', revision: 1, material: 1 } }],
    ['policy.url', { policy: { url: 'https://shop.example/me@shop.example', revision: 1, material: 1 } }],
    ['policy.url', { policy: { url: 'https://shop.example/me%2540shop.example', revision: 1, material: 1 } }],
    ['policy.url', { policy: { url: 'javascript:alert(1)', revision: 1, material: 1 } }],
    ['language', { language: '<script>' }],
    ['categories.0', { categories: ['marketing'] }],
    ['categories', { categories: ['ads', 'ads'] }],
    ['vendors', { vendors: [vendor, vendor] }],
    ['vendors.0.id', { vendors: [{ ...vendor, id: '__proto__' }] }],
    ['vendors.0.id', { vendors: [{ ...vendor, id: 'constructor' }] }],
    ['vendors.0.privacyPolicy', { vendors: [{ ...vendor, privacyPolicy: 'https://a.example/?id=7' }] }],
    ['vendors.0.cookies.0.days', { vendors: [{ ...vendor, cookies: [{ name: '_ga', days: -1 }] }] }],
    ['vendors', { vendors: Array.from({ length: 501 }, (_, index) => ({ ...vendor, id: `v${index}` })) }],
    ['texts', { texts: { constructor: 'x' } }],
    ['texts', { texts: { 'me@example.com': 'x' } }],
    ['texts', { texts: [] }],
    ['texts.title', { texts: { title: { deep: { deeper: 'x' } } } }],
    ['texts.title', { texts: { title: 'a'.repeat(5001) } }],
    ['validity', { validity: 1.5 }],
    ['sdk', { sdk: 'Mozilla/5.0 (X11)' }],
  ];
  it.each(wrong)('what has no place at %s', (path, changes) => {
    expect(parse({ ...exampleNotice(), ...changes })).toMatchObject({
      path,
      message: expect.stringMatching(/^expected/),
    });
  });

  it.each(['', '{', 'null', '[]', '1', '{"__proto__":{"site":"x"}}', `${'['.repeat(20_000)}${']'.repeat(20_000)}`])(
    'something else: %.30s',
    (text) => expect(parseNotice(text)).not.toHaveProperty('notice'),
  );

  it('what hides in white space, in another order or behind a member of the same name', () => {
    const text = canonicalJson(exampleNotice());
    for (const other of [
      ` ${text}`,
      text.replace('{', '{\n'),
      text.replace('"site":"shop"', '"site":"me@example.com","site":"shop"'),
      text.replace('"shop"', '"sh\\u006fp"'),
      JSON.stringify(exampleNotice()),
    ]) {
      expect(parseNotice(other)).toEqual({ path: '', message: 'expected canonical JSON (RFC 8785)' });
    }
  });
});

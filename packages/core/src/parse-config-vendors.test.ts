import { describe, expect, it } from 'vitest';
import { explainIssue } from './explain-issue.ts';
import { parseConfig } from './parse-config.ts';

describe('a site declares its vendors', () => {
  it('by id alone, or with all that it has to say about them', () => {
    const own = {
      id: 'survey',
      enabled: false,
      category: 'functional',
      name: 'Survey',
      purpose: 'Asks how you liked the help page.',
      hosts: ['survey.example', 'cdn.survey.example/v2/'],
      cookies: ['_sv', { name: '_sv_*', purpose: 'Counts.', days: 0 }],
      storage: ['sv state', 'sv:*'],
      globals: ['survey', '$sv'],
    };
    const { config, issues } = parseConfig({ vendors: ['google-analytics', own, { id: 'constructor' }] });
    expect(issues).toEqual([]);
    expect(config.vendors).toEqual([
      { id: 'google-analytics', enabled: true },
      { ...own, cookies: [{ name: '_sv' }, { name: '_sv_*', purpose: 'Counts.', days: 0 }] },
      { id: 'constructor', enabled: true },
    ]);
  });

  it.each(['Google-Ads', 'google ads', 'google_ads', '-ads', '', 'a'.repeat(41), '__proto__', 'gооgle-ads', 'ads\n'])(
    'and is told that %j cannot be an id',
    (id) => {
      for (const vendor of [id, { id }]) {
        const { config, issues } = parseConfig({ vendors: ['youtube', vendor] });
        expect(config.vendors).toEqual([{ id: 'youtube', enabled: true }]);
        expect(issues).toEqual([{ path: 'vendors[1].id', wanted: 'vendor id', got: `"${id}"` }]);
      }
    },
  );

  it.each([
    [null, 'vendors[0]', 'object'],
    [7, 'vendors[0]', 'object'],
    [['youtube'], 'vendors[0]', 'object'],
    [{}, 'vendors[0].id', 'vendor id'],
    [{ id: null, name: 'X' }, 'vendors[0].id', 'vendor id'],
    [{ id: ['youtube'] }, 'vendors[0].id', 'vendor id'],
  ])('and is told once about %j, which names nobody', (vendor, path, wanted) => {
    const { config, issues } = parseConfig({ vendors: [vendor] });
    expect(issues).toEqual([{ path, wanted, got: expect.any(String) }]);
    expect(config.vendors).toEqual([]);
  });

  it.each([
    [{ category: 'marketing' }, 'category', 'category'],
    [{ category: 'toString' }, 'category', 'category'],
    [{ name: '' }, 'name', 'text'],
    [{ purpose: 'x'.repeat(2001) }, 'purpose', 'text'],
    [{ hosts: 'youtube.com' }, 'hosts', 'list'],
    [{ cookies: ['a b'] }, 'cookies[0].name', 'name'],
    [{ globals: ['a b'] }, 'globals[0]', 'name'],
    [{ cookies: [{ purpose: 'Counts.' }] }, 'cookies[0].name', 'name'],
    [{ cookies: [{ name: '_a', days: 401 }] }, 'cookies[0].days', 'lifetime'],
    [{ cookies: [{ name: '_a', days: -1 }] }, 'cookies[0].days', 'lifetime'],
    [{ cookies: [{ name: '_a', lifetime: 7 }] }, 'cookies[0].lifetime', 'known option'],
    [{ cookies: [7] }, 'cookies[0]', 'object'],
    [{ storage: [7] }, 'storage[0]', 'text'],
    [{ host: 'youtube.com' }, 'host', 'known option'],
  ])('and keeps the vendor when %j is wrong with it', (member, path, wanted) => {
    const { config, issues } = parseConfig({ vendors: [{ id: 'youtube', ...member }] });
    expect(issues).toEqual([{ path: `vendors[0].${path}`, wanted, got: expect.any(String) }]);
    expect(config.vendors).toMatchObject([{ id: 'youtube', enabled: true }]);
    expect(config.vendors[0]?.category).toBeUndefined();
  });

  it('and of two with one id the first counts, which the owner is told', () => {
    const { config, issues } = parseConfig({ vendors: [{ id: 'x', enabled: false }, 'y', 'x'] });
    expect(config.vendors).toEqual([
      { id: 'x', enabled: false },
      { id: 'y', enabled: true },
    ]);
    expect(issues.map(explainIssue)).toEqual([
      'configuration: vendors[2] names a vendor a second time; keep one of the two',
    ]);
  });

  it('and gets what is usable of five hundred, and nothing of more', () => {
    const many = Array.from({ length: 501 }, (_, index) => `v${index}`);
    expect(parseConfig({ vendors: many.slice(1) }).config.vendors).toHaveLength(500);
    const { config, issues } = parseConfig({ vendors: many });
    expect(config.vendors).toEqual([]);
    expect(issues).toEqual([{ path: 'vendors', wanted: 'short list', got: 'a list' }]);
  });
});

describe('a host of a vendor', () => {
  const parse = (host: unknown) => parseConfig({ vendors: [{ id: 'x', hosts: [host] }] }).config.vendors[0]?.hosts;

  it.each([
    'a.b',
    'tag.example.com',
    'example.com:8443',
    'example.com/gtag/js?id=AW-',
    'xn--bcher-kva.example',
    `${'a.'.repeat(900)}com`,
  ])('%s is taken', (host) => {
    expect(parse(host)).toEqual([host]);
  });

  it.each([
    'https://example.com',
    '//example.com',
    '/example.com',
    'example',
    'localhost',
    '.example.com',
    'example..com',
    '../example.com',
    'example.com/../x',
    'example.com.',
    '*.example.com',
    'user@example.com',
    'example.com:port',
    'example.com#x',
    'example.com\n',
    'exam ple.com',
    'exämple.com',
    'javascript:alert.com',
    '',
    7,
    null,
    ['example.com'],
  ])('%j is refused', (host) => {
    expect(parse(host)).toEqual([]);
  });

  // Each of these would keep a careless pattern busy for longer than anybody waits for a page.
  it.each([
    `${'a.'.repeat(999)}!`,
    `${'-'.repeat(1999)}!`,
    `${'a'.repeat(1999)}!`,
    `a${'.a-'.repeat(600)}!`,
    `a.b:${'1'.repeat(1900)}!`,
    `${'.'.repeat(1999)}a`,
    `a.b/${'..'.repeat(900)} `,
    'a.'.repeat(5_000_000),
  ])('that is made to keep the parser busy is refused all the same', (host) => {
    expect(parse(host)).toEqual([]);
  });
});

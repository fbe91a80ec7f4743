import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { CATEGORIES } from './category.ts';
import type { Config } from './config.ts';
import { explainIssue } from './explain-issue.ts';
import { parseConfig } from './parse-config.ts';

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const plausible = fc.constantFrom<unknown>('x', '*', 'US', 'ads', 'hold', '/p', 'a.b', 7, true, null, {}, [], ['ads']);
const value = fc.oneof(anything, plausible, fc.array(plausible), fc.dictionary(fc.string(), plausible));
const membersOf = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
const cookies = fc.oneof(value, fc.array(membersOf('name', 'purpose', 'days')));
const named = fc.record({ id: fc.constantFrom('x', 'y'), name: value, cookies }, { requiredKeys: ['id'] });
const vendor = membersOf('id', 'enabled', 'category', 'name', 'purpose', 'hosts', 'cookies', 'storage', '__proto__');

/** Garbage that stands where the parser looks. */
const nearly = fc.record(
  {
    site: value,
    collector: value,
    region: value,
    regimes: fc.oneof(value, fc.dictionary(fc.constantFrom('US', 'EU', '*', '__proto__'), value)),
    vendors: fc.oneof(value, fc.array(fc.oneof(value, vendor, named))),
    categories: value,
    signals: fc.oneof(value, membersOf('gpc', 'dnt', 'regimes')),
    policy: fc.oneof(value, membersOf('url', 'revision', 'material')),
    age: value,
    minors: fc.oneof(value, membersOf('age', 'categories')),
    expiry: value,
    cookie: fc.oneof(value, membersOf('name', 'domain')),
    gate: fc.oneof(value, membersOf('unknown', 'allow', 'strict')),
    integrations: fc.oneof(
      value,
      membersOf('googleConsentMode', 'vendors', 'googleAnalyticsIds', 'metaLimitedDataUse'),
      fc.record({ googleConsentMode: membersOf('mode', 'waitForUpdate', 'regions', 'adsDataRedaction') }),
    ),
    ui: fc.oneof(value, membersOf('language', 'texts')),
  },
  { requiredKeys: [] },
);

const isText = (it: unknown) => typeof it === 'string';
const isList = (it: unknown, isItem: (item: unknown) => boolean) => Array.isArray(it) && Array.from(it).every(isItem);
const isCategory = (it: unknown) => isText(it) && CATEGORIES.join().split(',').includes(String(it));
const isMissingOr = (is: (it: unknown) => boolean) => (it: unknown) => it === undefined || is(it);
const isCookie = (it: unknown) => {
  const { name, purpose, days } = it as { [member: string]: unknown };
  return isText(name) && isMissingOr(isText)(purpose) && isMissingOr(Number.isInteger)(days);
};
const isTexts = (it: unknown) => isList(it, isText);

const isFlag = (it: unknown) => typeof it === 'boolean';
function isIntegrations({ googleConsentMode: told, ...rest }: Config['integrations']): boolean {
  return (
    [rest.vendors, rest.metaLimitedDataUse].every(isFlag) &&
    isTexts(rest.googleAnalyticsIds) &&
    (told === false ||
      (isMissingOr((mode) => mode === 'basic' || mode === 'advanced')(told.mode) &&
        isMissingOr(Number.isInteger)(told.waitForUpdate) &&
        isMissingOr(isTexts)(told.regions) &&
        [told.adsDataRedaction, told.urlPassthrough].every(isMissingOr(isFlag))))
  );
}

function expectWhole(config: Config): void {
  const {
    site,
    collector,
    region,
    regimes,
    vendors,
    categories,
    signals,
    policy,
    age,
    minors,
    expiry,
    cookie,
    gate,
    ui,
  } = config;
  const faults = {
    site: isText(site) && isMissingOr(isText)(collector) && isMissingOr(isText)(region),
    regimes: Object.values(regimes).every((regime) => /^(opt-in|opt-out|notice)$/.test(regime)),
    vendors: isList(vendors, (each) => {
      const { id, enabled, category, name, purpose, hosts, cookies, storage } = each as Config['vendors'][number];
      return (
        isText(id) &&
        typeof enabled === 'boolean' &&
        isMissingOr(isCategory)(category) &&
        [name, purpose].every(isMissingOr(isText)) &&
        [hosts, storage].every(isMissingOr(isTexts)) &&
        isMissingOr((list) => isList(list, isCookie))(cookies)
      );
    }),
    categories: [categories, signals.gpc, signals.dnt, minors.categories].every((list) => isList(list, isCategory)),
    signals: Object.values(signals.regimes).every((of) =>
      Object.values(of ?? {}).every((list) => isList(list, isCategory)),
    ),
    policy:
      isText(policy.url) &&
      Number.isInteger(policy.revision) &&
      policy.material >= 1 &&
      policy.material <= policy.revision,
    age: [minors.age, age ?? 0].every(Number.isInteger),
    expiry: Number.isInteger(expiry) && expiry >= 1 && expiry <= 395,
    cookie: isText(cookie.name) && cookie.name !== '' && isMissingOr(isText)(cookie.domain),
    gate: ['hold', 'allow'].includes(gate.unknown) && isTexts(gate.allow) && typeof gate.strict === 'boolean',
    integrations: isIntegrations(config.integrations),
    ui: isMissingOr(isText)(ui.language),
  };
  expect(Object.entries(faults).filter(([, isRight]) => !isRight)).toEqual([]);
}

describe('a page keeps its gate, whatever it is configured with:', () => {
  it.each([
    ['anything', anything, 2000],
    ['nearly a configuration', nearly, 1500],
  ] as const)(
    '%s gives a whole configuration that can be stored and read again',
    (_name, inputs, numRuns) => {
      fc.assert(
        fc.property(inputs as fc.Arbitrary<unknown>, (input) => {
          const { config, issues } = parseConfig(input);
          expectWhole(config);
          // What is only read later stands as it was given, which may be nothing that can be stored.
          const { language } = config.ui;
          // What is stored as JSON knows no -0.
          const age = config.age === undefined ? {} : { age: config.age + 0 };
          const stored = { ...config, ...age, iab: undefined, ui: { ...(language && { language }) } };
          expect(parseConfig(JSON.parse(JSON.stringify(stored))).config).toEqual(stored);
          for (const issue of issues) expect(explainIssue(issue)).toMatch(/^configuration.*(give |is no |names )/s);
        }),
        { numRuns },
      );
    },
    60_000,
  );

  it.each([
    undefined,
    null,
    true,
    7,
    7n,
    Symbol('site'),
    'site',
    () => ({ site: 'x' }),
    [],
    [{ site: 'x' }],
    new Map([['site', 'x']]),
    new Date(0),
    new (class {
      site = 'x';
    })(),
    Object.create({ site: 'x' }),
  ])('%s is no configuration', (input) => {
    const { config, issues } = parseConfig(input);
    expect(issues.every(({ path, wanted }) => path === '' && wanted === 'object')).toBe(true);
    expect(config).toEqual(parseConfig({}).config);
  });

  it('what is nested ten thousand deep is refused where it begins', () => {
    const deep = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    const { issues } = parseConfig({ vendors: deep, policy: deep, site: deep, ui: deep });
    expect(issues.map(({ path }) => path)).toEqual(['vendors[0]', 'policy', 'site', 'ui']);
  });

  it('a text of megabytes is refused, and not repeated to the owner', () => {
    const { config, issues } = parseConfig({ collector: `https://${'a'.repeat(5_000_000)}` });
    expect(config.collector).toBeUndefined();
    expect(issues.map(explainIssue).join().length).toBeLessThan(200);
  });

  it('an object that holds itself is refused', () => {
    const loop: Record<string, unknown> = { site: 'x' };
    loop.policy = loop;
    expect(parseConfig(loop).config).toMatchObject({ site: 'x', policy: { url: '', revision: 1 } });
  });
});

describe('an address that only looks like the site’s own is refused:', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'https://',
    'https:///evil.example',
    'https:\\\\evil.example',
    'https://\\evil.example',
    'https:/evil.example',
    'https:evil.example',
    ' https://evil.example',
    'https://evil.example\n',
    'https://evil.example/a b',
    'blob:https://evil.example/x',
    'https://c.example:{{PORT}}',
    'https://c.example:99999',
    'https://[::1',
    'evil.example',
    '?x',
    '',
  ])('%j', (url) => {
    const { config, issues } = parseConfig({ collector: url, policy: { url } });
    expect(config.collector).toBeUndefined();
    expect(config.policy.url).toBe('');
    expect(issues.map(({ wanted }) => wanted)).toEqual(['url', 'url']);
  });
});

describe('a prototype configures nothing:', () => {
  const POLLUTION = {
    site: 'evil',
    collector: 'https://evil.example',
    region: 'US',
    regimes: { '*': 'notice' },
    vendors: ['evil'],
    gate: { unknown: 'allow' },
    id: 'evil',
    category: 'necessary',
    domain: 'evil.example',
    language: 'xx',
    US: 'notice',
  };
  afterEach(() => {
    for (const key of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, key);
  });

  it('members named after it in JSON are refused, and pollute nothing', () => {
    const { config, issues } = parseConfig(
      JSON.parse(
        '{"__proto__":{"site":"evil"},"constructor":{"prototype":{"site":"evil"}},"policy":{"__proto__":{"url":"/evil"}},' +
          '"vendors":[{"id":"a","__proto__":{"category":"necessary"}},{"__proto__":{"id":"evil"}}],' +
          '"regimes":{"__proto__":"notice","constructor":"notice"}}',
      ),
    );
    expect(issues.map(({ path }) => path)).toEqual([
      '__proto__',
      'constructor',
      'policy.__proto__',
      'vendors[0].__proto__',
      'vendors[1].__proto__',
      'vendors[1].id',
      'regimes.__proto__',
      'regimes.constructor',
    ]);
    expect(config).toEqual({ ...parseConfig({}).config, vendors: [{ id: 'a', enabled: true }] });
    expect({}).not.toHaveProperty('site');
  });

  it.each([{}, { vendors: ['a', {}], cookie: {}, ui: {}, policy: {} }, null])(
    'polluting it changes nothing of what %j configures',
    (input) => {
      const clean = JSON.stringify(parseConfig(input).config);
      Object.assign(Object.prototype, POLLUTION);
      const { config } = parseConfig(input);
      expect(JSON.stringify(config)).toBe(clean);
      const read = [config.collector, config.region, config.cookie.domain, config.ui.language, config.regimes.US];
      expect([...read, ...config.vendors.map(({ category }) => category)].filter(Boolean)).toEqual([]);
    },
  );
});

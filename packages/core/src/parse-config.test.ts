import { describe, expect, it } from 'vitest';
import { explainIssue } from './explain-issue.ts';
import { parseConfig } from './parse-config.ts';
import { resolveRefusals } from './signals.ts';

/** Writes one option as a site would: `put('policy.url', x)` is `{ policy: { url: x } }`. */
function put(option: string, value: unknown): unknown {
  return option.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);
}

function get(from: object, option: string): unknown {
  return option.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], from);
}

const DEFAULTS = parseConfig({}).config;

describe('a site that configures nothing', () => {
  it('gets the defaults that hold the most, and no complaint', () => {
    expect(parseConfig({})).toEqual({
      config: {
        site: '',
        regimes: {},
        vendors: [],
        categories: [],
        signals: { gpc: ['analytics', 'ads', 'social'], dnt: ['analytics', 'ads', 'social'], regimes: {} },
        policy: { url: '', revision: 1, material: 1 },
        minors: { age: 16, categories: ['ads', 'social'] },
        expiry: 180,
        cookie: { name: 'sluice' },
        gate: { unknown: 'hold', allow: [], strict: false },
        integrations: { googleConsentMode: {}, vendors: true, googleAnalyticsIds: [], metaLimitedDataUse: false },
        ui: {},
      },
      issues: [],
    });
  });
});

describe('a site gets what it asks for, without a complaint:', () => {
  it.each([
    ['site', 'officecomms'],
    ['site', '9-to-5'],
    ['site', 'a'.repeat(64)],
    ['collector', 'https://collect.example.com/base'],
    ['collector', 'HTTP://127.0.0.1:8080'],
    ['collector', '/sluice'],
    ['collector', '/'],
    ['region', 'DE'],
    ['region', 'US-CA'],
    ['region', 'GB-ENG'],
    ['regimes', { US: 'opt-in', 'CA-QC': 'opt-in', '*': 'notice' }],
    ['categories', ['analytics', 'functional']],
    ['categories', []],
    ['signals.dnt', ['ads']],
    ['signals.gpc', []],
    ['policy.url', '/privacy#cookies'],
    ['policy.revision', 1],
    ['policy.revision', 1_000_000],
    ['expiry', 1],
    ['expiry', 395],
    ['cookie.name', '__Host-choice'],
    ['cookie.domain', 'example.co.uk'],
    ['gate.unknown', 'allow'],
    ['gate.unknown', 'hold'],
    ['gate.allow', ['cdn.example.com', 'EXAMPLE.com:8443/static/x.js', '10.0.0.5', 'xn--bcher-kva.example']],
    ['gate.strict', true],
    ['gate.strict', false],
    ['integrations.googleConsentMode', false],
    [
      'integrations.googleConsentMode',
      { mode: 'advanced', waitForUpdate: 0, regions: ['DE', 'US-CA'], adsDataRedaction: true, urlPassthrough: false },
    ],
    ['integrations.googleConsentMode', {}],
    ['integrations.googleConsentMode.mode', 'basic'],
    ['integrations.vendors', false],
    ['integrations.googleAnalyticsIds', ['G-1ABC', 'UA-1-2']],
    ['integrations.metaLimitedDataUse', true],
    ['ui.language', 'pt-BR'],
    ['ui.language', 'zh-Hant-TW'],
  ])('%s: %j', (option, value) => {
    const { config, issues } = parseConfig(put(option, value));
    expect(issues).toEqual([]);
    expect(get(config, option)).toEqual(value);
  });

  it('a position that is kept back is asked about, with its category, once', () => {
    expect(parseConfig({ gate: { geolocation: 'functional' } }).config).toMatchObject({
      categories: ['functional'],
      gate: { geolocation: 'functional' },
    });
    const both = { categories: ['functional', 'ads'], gate: { geolocation: 'functional' } };
    expect(parseConfig(both).config.categories).toEqual(['functional', 'ads']);
  });

  it.each(['collector', 'region', 'cookie.domain', 'ui.language', 'expiry'])(
    'null for %s is as good as leaving it out',
    (option) => {
      expect(parseConfig(put(option, null))).toEqual({ config: DEFAULTS, issues: [] });
    },
  );
});

describe('a site owner who errs is told where and what to do, and the default stays:', () => {
  it.each([
    ['site', '', 'site id', 'lower-case letters'],
    ['site', 'Office Comms', 'site id', '64 at most'],
    ['site', '-a', 'site id', 'hyphens'],
    ['site', 'a'.repeat(65), 'site id', '64 at most'],
    ['site', 7, 'site id', 'is 7;'],
    ['collector', 'collect.example.com', 'url', 'http(s) URL'],
    ['collector', 'ftp://example.com', 'url', 'is "ftp://example.com"'],
    ['region', 'us', 'region', 'in capitals'],
    ['region', 'USA', 'region', 'ISO 3166'],
    ['region', 'EU', 'region', 'EU, EEA and UK are none'],
    ['region', 'UK', 'region', 'EU, EEA and UK are none'],
    ['region', '*', 'region', 'ISO 3166'],
    ['regimes', 'opt-in', 'object', 'give an object'],
    ['vendors', 'google-ads', 'list', 'give a list'],
    ['vendors', { 0: 'google-ads' }, 'list', 'is an object;'],
    ['categories', 'ads', 'list', 'give a list'],
    ['signals', ['ads'], 'object', 'is a list;'],
    ['signals.gpc', 'ads', 'list', 'give a list'],
    ['policy', '/privacy', 'object', 'give an object'],
    ['policy.revision', 0, 'revision', 'from 1'],
    ['policy.revision', 1.5, 'revision', 'is 1.5;'],
    ['policy.revision', '2', 'revision', 'is "2";'],
    ['expiry', 0, 'days', 'from 1 to 395'],
    ['expiry', 396, 'days', '13 months'],
    ['expiry', Number.POSITIVE_INFINITY, 'days', 'is Infinity;'],
    ['expiry', Number.NaN, 'days', 'is NaN;'],
    ['cookie.name', 'a b', 'cookie name', 'letters, digits'],
    ['cookie.name', 'a=b', 'cookie name', 'letters, digits'],
    ['cookie.name', 'a;path=/', 'cookie name', 'letters, digits'],
    ['cookie.name', 'é', 'cookie name', 'letters, digits'],
    ['cookie.name', 'a'.repeat(65), 'cookie name', '64 at most'],
    ['cookie.domain', 'example', 'domain', 'such as example.com'],
    ['cookie.domain', 'example.com:8080', 'domain', 'without a port'],
    ['cookie.domain', 'example.com/;secure', 'domain', 'or a path'],
    ['gate.unknown', 'block', 'hold or allow', 'give hold or allow'],
    ['gate.unknown', 'hold\n', 'hold or allow', 'give hold or allow'],
    ['gate.allow', 'cdn.example.com', 'list', 'give a list'],
    ['ui.language', 'english please', 'language', 'BCP 47'],
  ])('%s: %j', (option, value, wanted, advice) => {
    const { config, issues } = parseConfig(put(option, value));
    expect(issues).toEqual([{ path: option, wanted, got: expect.any(String) }]);
    expect(config).toEqual(DEFAULTS);
    const words = issues.map(explainIssue).join();
    expect(words).toContain(`configuration: ${option} `);
    expect(words).toContain(advice);
  });

  it('a misspelt category for the position still keeps the position back', () => {
    const { config, issues } = parseConfig({ gate: { geolocation: 'function' } });
    expect(config.gate.geolocation).toBe('functional');
    expect(issues).toEqual([{ path: 'gate.geolocation', wanted: 'category', got: '"function"' }]);
  });

  it.each([
    [{ categories: ['ads', 'add', 'social'] }, 'categories[1]', 'category', { categories: ['ads', 'social'] }],
    [{ gate: { allow: ['..', 'a.example'] } }, 'gate.allow[0]', 'host', { gate: { allow: ['a.example'] } }],
    [{ gate: { strict: 'yes' } }, 'gate.strict', 'flag', { gate: { strict: true } }],
    [{ sight: 'x', site: 'x' }, 'sight', 'known option', { site: 'x' }],
    [{ policy: { uri: '/p', url: '/q' } }, 'policy.uri', 'known option', { policy: { url: '/q' } }],
  ])('of %j only what is wrong is left out', (input, path, wanted, rest) => {
    const { config, issues } = parseConfig(input);
    expect(issues).toEqual([{ path, wanted, got: expect.any(String) }]);
    expect(config).toMatchObject(rest);
  });
});

describe('a mistake never lets more run than the site meant:', () => {
  it('a misspelt category leaves all that a signal refuses by default refused', () => {
    const { config, issues } = parseConfig({ signals: { gpc: ['functional', 'advertising'], dnt: ['add'] } });
    expect(issues.map(({ path }) => path)).toEqual(['signals.gpc[1]', 'signals.dnt[0]']);
    expect([...config.signals.gpc].sort()).toEqual(['ads', 'analytics', 'functional', 'social']);
    expect(config.signals.dnt).toEqual(DEFAULTS.signals.dnt);
  });

  it('a regime that cannot be read is opt-in for its region', () => {
    const { config, issues } = parseConfig({ regimes: { US: 'optin', AU: 'notice', '*': 7 } });
    expect(issues.map(({ path }) => path)).toEqual(['regimes.US', 'regimes.*']);
    expect(config.regimes).toEqual({ US: 'opt-in', AU: 'notice', '*': 'opt-in' });
  });

  it.each(['EU', 'EEA', 'UK', 'us', 'California', 'constructor', 'US-', ''])(
    'a regime for %j, which is no region, is not kept silently',
    (key) => {
      const { config, issues } = parseConfig({ regimes: { [key]: 'opt-in' } });
      expect(issues).toEqual([{ path: `regimes.${key}`, wanted: 'region', got: `"${key}"` }]);
      expect(config.regimes).toEqual({});
    },
  );

  it('Consent Mode that is only switched on has its defaults', () => {
    expect(parseConfig(put('integrations.googleConsentMode', true))).toEqual(parseConfig({}));
  });

  it.each(['EU', 'EEA', 'UK', 'de', '*', 7])(
    'a strict default for %j, which is no region, holds everywhere',
    (region) => {
      const { config, issues } = parseConfig(put('integrations.googleConsentMode.regions', ['CH', region]));
      expect(issues).toMatchObject([{ path: 'integrations.googleConsentMode.regions[1]', wanted: 'region' }]);
      expect(config.integrations.googleConsentMode).toEqual({ regions: [] });
    },
  );

  it.each(['Advanced', true, {}, '__proto__'])('Consent Mode in the mode %j is basic', (mode) => {
    const { config, issues } = parseConfig(put('integrations.googleConsentMode.mode', mode));
    expect(issues).toMatchObject([{ path: 'integrations.googleConsentMode.mode', wanted: 'basic or advanced' }]);
    expect(config.integrations.googleConsentMode).toEqual({});
  });

  it.each(['yes', 'true', 1, 0, []])('integrations and vendors that are switched on by %j are off', (value) => {
    const { config, issues } = parseConfig({
      integrations: { googleConsentMode: value },
      vendors: [{ id: 'youtube', enabled: value }],
    });
    expect(issues.map(({ path }) => path)).toEqual(['integrations.googleConsentMode', 'vendors[0].enabled']);
    expect(config.integrations.googleConsentMode).toBe(false);
    expect(config.vendors).toEqual([{ id: 'youtube', enabled: false }]);
  });
});

describe('a site that says more of its visitors and its policy', () => {
  const read = (input: object) => {
    const { config, issues } = parseConfig(input);
    return { ...config, paths: issues.map(({ path }) => path) };
  };

  it('closes categories to minors, and a mistake closes more', () => {
    expect(read({ age: 12, minors: { age: 13, categories: ['ads'] } })).toMatchObject({
      age: 12,
      minors: { age: 13, categories: ['ads'] },
      paths: [],
    });
    for (const age of ['12', -1, 12.5, Number.NaN, {}]) {
      expect(read({ age })).toMatchObject({ age: 0, paths: ['age'] });
    }
    expect(read({ minors: { age: 'x', categories: ['support', 'adverts'] } })).toMatchObject({
      minors: { age: 18, categories: ['ads', 'social', 'support'] },
      paths: ['minors.age', 'minors.categories[1]'],
    });
  });

  it('tells editorial revisions from material ones; without a word every one is material', () => {
    expect(read({ policy: { revision: 4 } }).policy).toMatchObject({ revision: 4, material: 4 });
    expect(read({ policy: { revision: 4, material: 2 } }).policy).toMatchObject({ revision: 4, material: 2 });
    // Nobody can have seen a revision that is still to come: then nobody would ever be left in peace.
    expect(read({ policy: { revision: 4, material: 9 } }).policy).toMatchObject({ revision: 4, material: 4 });
  });

  it('lets signals refuse otherwise in some regimes', () => {
    const { signals, paths } = read({ signals: { dnt: ['ads'], regimes: { 'opt-out': { dnt: [] }, nowhere: {} } } });
    expect(signals.regimes).toEqual({ 'opt-out': { dnt: [] } });
    expect(paths).toEqual(['signals.regimes.nowhere']);
    expect(resolveRefusals(signals, 'opt-out')).toEqual({ gpc: ['analytics', 'ads', 'social'], dnt: [] });
    expect(resolveRefusals(signals, 'opt-in')).toEqual({ gpc: ['analytics', 'ads', 'social'], dnt: ['ads'] });
  });

  it('shares the choice with all its hosts by a word, or by their domain', () => {
    expect(read({ cookie: { domain: 'auto' } }).cookie).toEqual({ name: 'sluice', domain: 'auto' });
    expect(read({ cookie: { domain: 'automatic' } })).toMatchObject({ paths: ['cookie.domain'] });
  });

  it('marks vendors that it uses for statistics of its own', () => {
    expect(read({ vendors: [{ id: 'matomo', statistics: true }] }).vendors[0]).toMatchObject({ statistics: true });
    expect(read({ vendors: [{ id: 'matomo', statistics: 'yes' }] }).vendors[0]).toMatchObject({ statistics: false });
  });
});

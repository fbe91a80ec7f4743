import { formatNoteKey, KEY_TYPES, noteKey } from '@sluice/log';
import { describe, expect, it } from 'vitest';
import { parseCollectorConfig } from './collector-config.ts';

const SITES = JSON.stringify([{ id: 'shop', origins: ['https://shop.example', 'http://localhost:3000'] }]);
const noFile = () => {
  throw new Error('ENOENT');
};
const parse = (env: Record<string, string>, file?: unknown) =>
  parseCollectorConfig(
    file === undefined ? env : { SLUICE_CONFIG: 'sluice.json', ...env },
    file === undefined ? noFile : () => (typeof file === 'string' ? file : JSON.stringify(file)),
  );
const issues = (...parameters: Parameters<typeof parse>) => {
  const parsed = parse(...parameters);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`);
};

const NOTICE = {
  id: 'maintenance',
  title: 'Maintenance',
  text: 'The shop is closed on Sunday.',
  from: '2026-03-01T08:00:00Z',
  until: '2026-03-08T09:00:00+01:00',
};

describe('an operator', () => {
  it('who names only the sites gets a collector for this machine alone, without a dashboard', () => {
    expect(parse({ SLUICE_SITES: SITES })).toEqual({
      ok: true,
      config: { sites: JSON.parse(SITES), host: '127.0.0.1', port: 8787, data: 'sluice-data' },
    });
  });

  it('may set everything by variables', () => {
    const env = { SLUICE_HOST: '::', SLUICE_PORT: '0', SLUICE_DATA: '/data', SLUICE_OPERATOR_PASSWORD: 'a'.repeat(12) };
    expect(parse({ SLUICE_SITES: SITES, ...env })).toMatchObject({
      ok: true,
      config: { host: '::', port: 0, data: '/data', operatorPassword: 'aaaaaaaaaaaa' },
    });
  });

  it('may set everything by a file, and one thing of it by a variable', () => {
    const file = { sites: JSON.parse(SITES), port: 9000, host: '0.0.0.0' };
    expect(parse({ SLUICE_PORT: '9001' }, file)).toMatchObject({ ok: true, config: { port: 9001, host: '0.0.0.0' } });
  });

  it('who leaves a variable empty has not set it', () => {
    expect(parse({ SLUICE_SITES: SITES, SLUICE_PORT: '', SLUICE_OPERATOR_PASSWORD: '', SLUICE_CONFIG: '' }).ok).toBe(
      true,
    );
  });

  it('may say what a site honours, where its visitors may go with their choice, and how its edge tells of regions', () => {
    const sites = [
      {
        id: 'shop',
        origins: ['https://shop.example'],
        gpc: { lastUpdate: '2026-03-01' },
        tracking: { tracking: 'C', dnt: 'N', config: 'https://shop.example/privacy' },
        handover: ['blog'],
      },
      { id: 'blog', origins: ['https://blog.example'] },
    ];
    const countryHeaders = [{ country: 'X-Own' }, { country: 'cf-ipcountry', part: 'cf-region-code' }];
    const env = { SLUICE_SITES: JSON.stringify(sites), SLUICE_COUNTRY_HEADERS: JSON.stringify(countryHeaders) };
    expect(parse(env)).toMatchObject({ ok: true, config: { sites, countryHeaders } });
    expect(parse({}, { sites, countryHeaders })).toMatchObject({ ok: true, config: { sites, countryHeaders } });
  });

  it.each([
    ['gpc.lastUpdate', { gpc: { lastUpdate: '2026-02-31' } }],
    ['gpc.lastUpdate', { gpc: {} }],
    ['tracking.tracking', { tracking: { tracking: 'U' } }],
    ['tracking.policy', { tracking: { tracking: 'N', policy: '/privacy' } }],
    ['tracking', { tracking: { tracking: 'N', dnt: 'C' } }],
    ['tracking.same-party.0', { tracking: { tracking: 'N', 'same-party': ['https://a.example'] } }],
    ['handover.0', { handover: ['https://blog.example'] }],
    ['notices', { notices: NOTICE }],
    ['notices', { notices: [NOTICE, NOTICE] }],
    ['notices.0', { notices: [{ ...NOTICE, until: NOTICE.from }] }],
    ['notices.0.id', { notices: [{ ...NOTICE, id: 'Sale!' }] }],
    ['notices.0.title', { notices: [{ ...NOTICE, title: 'x'.repeat(121) }] }],
    ['notices.0.text', { notices: [{ ...NOTICE, text: ' ' }] }],
    ['notices.0.text', { notices: [{ ...NOTICE, text: 'x'.repeat(2001) }] }],
    ['notices.0.url', { notices: [{ ...NOTICE, url: 'javascript:alert(1)' }] }],
    ['notices.0.url', { notices: [{ ...NOTICE, url: 'http://shop.example' }] }],
    ['notices.0.from', { notices: [{ ...NOTICE, from: '2026-03-01T08:00:00' }] }],
    ['notices.0.until', { notices: [{ ...NOTICE, until: '2026-02-30T08:00:00Z' }] }],
    ['notices.0.lang', { notices: [{ ...NOTICE, lang: 'German' }] }],
    ['notices.0.texts.de.title', { notices: [{ ...NOTICE, texts: { de: { title: 7, text: 'Wartung' } } }] }],
  ])('who gets %s of a site wrong is told where', (path, member) => {
    const site = { id: 'shop', origins: ['https://shop.example'], ...member };
    expect(issues({ SLUICE_SITES: JSON.stringify([site]) })[0]).toContain(`SLUICE_SITES.0.${path} is`);
  });

  it('who hands over to a site that is not registered, or names a header that is none, is told', () => {
    const site = { id: 'shop', origins: ['https://shop.example'], handover: ['blog'] };
    expect(issues({ SLUICE_SITES: JSON.stringify([site]) })).toEqual([expect.stringContaining('"handover"')]);
    const header = (country: string) => issues({ SLUICE_SITES: SITES, SLUICE_COUNTRY_HEADERS: country });
    expect(header('[{"country":"a b"}]')).toEqual([expect.stringContaining('SLUICE_COUNTRY_HEADERS.0.country')]);
    expect(header('cloudflare')).toEqual([expect.stringContaining('SLUICE_COUNTRY_HEADERS is no JSON')]);
  });

  it('who names no site is told how', () => {
    for (const found of [issues({}), issues({ SLUICE_SITES: '[]' })]) {
      expect(found).toEqual([
        expect.stringMatching(/^SLUICE_SITES .*give at least one site, such as \[\{ "id": "shop"/),
      ]);
    }
  });

  it.each([
    ['SLUICE_SITES is no JSON', { SLUICE_SITES: '[' }],
    ['SLUICE_SITES is not right', { SLUICE_SITES: '"shop"' }],
    ['SLUICE_SITES.0.id is not right', { SLUICE_SITES: SITES.replace('shop', 'My Shop') }],
    ['SLUICE_SITES.0.origins is missing', { SLUICE_SITES: '[{"id":"shop"}]' }],
    ['SLUICE_SITES.0.origins is not right', { SLUICE_SITES: '[{"id":"shop","origins":[]}]' }],
    ['SLUICE_SITES.0.origin is no option', { SLUICE_SITES: SITES.replace('{', '{"origin":"x",') }],
    ['SLUICE_SITES is not right; give every id once', { SLUICE_SITES: SITES.replace(/\[(.*)\]$/, '[$1,$1]') }],
    ['SLUICE_PORT is not right', { SLUICE_SITES: SITES, SLUICE_PORT: 'http' }],
    ['SLUICE_PORT is not right', { SLUICE_SITES: SITES, SLUICE_PORT: '70000' }],
    ['SLUICE_OPERATOR_PASSWORD is not right', { SLUICE_SITES: SITES, SLUICE_OPERATOR_PASSWORD: 'short' }],
    ['SLUICE_CONFIG names /no/file, which cannot be read', { SLUICE_CONFIG: '/no/file' }],
  ] as const)('is told: %s', (expected, env) => {
    expect(issues(env)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    'https://shop.example/',
    'https://shop.example/path',
    'https://*.shop.example',
    '*',
    'null',
    'shop.example',
    'https://Shop.example',
    'https://shop.example:443',
    'https://user@shop.example',
    'ftp://shop.example',
    'javascript:alert(1)',
    '',
  ])('cannot register %j as an origin', (origin) => {
    expect(issues({ SLUICE_SITES: JSON.stringify([{ id: 'shop', origins: [origin] }]) })).toEqual([
      expect.stringContaining('SLUICE_SITES.0.origins.0 is not right; give an origin as browsers send it'),
    ]);
  });

  it.each([
    ['sluice.json is no JSON', '{'],
    ['sluice.json is not right; give an object', 'null'],
    ['sluice.json is not right; give an object', '7'],
    ['sluice.json: sites is missing', {}],
    ['sluice.json: sites.0.id is missing', { sites: [{ origins: ['https://shop.example'] }] }],
    ['sluice.json: password is no option', { sites: JSON.parse(SITES), password: 'x' }],
    ['sluice.json: port is not right', { sites: JSON.parse(SITES), port: '80' }],
  ])('is told of the file: %s', (expected, file) => {
    expect(issues({}, file)).toEqual([expect.stringContaining(expected)]);
  });

  it('may give the log a key and a witness, and is told what is none, without the key in the message', () => {
    const logKey = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
    const key = formatNoteKey(noteKey('witness.example', KEY_TYPES.cosignature, new Uint8Array(32)));
    const witness = { url: 'https://witness.example/api', key };
    const env = { SLUICE_SITES: SITES, SLUICE_LOG_NAME: 'shop.example/receipts' };
    expect(parse({ ...env, SLUICE_LOG_KEY: logKey, SLUICE_WITNESS: JSON.stringify(witness) })).toMatchObject({
      ok: true,
      config: { logKey, logName: 'shop.example/receipts', witness },
    });
    const [found = ''] = issues({ ...env, SLUICE_LOG_KEY: logKey.slice(1) });
    expect(found).toMatch(/^SLUICE_LOG_KEY is not right; give a secret key as "sluice-collector key" prints it$/);
    expect(issues({ ...env, SLUICE_LOG_NAME: 'my log' })).toEqual([expect.stringContaining('SLUICE_LOG_NAME is not')]);
    expect(issues({ ...env, SLUICE_WITNESS: '{' })).toEqual([expect.stringContaining('SLUICE_WITNESS is no JSON')]);
    for (const wrong of [
      { url: 'javascript:x', key },
      { url: witness.url, key: key.replace('+B', '+A') },
    ]) {
      expect(issues({ ...env, SLUICE_WITNESS: JSON.stringify(wrong) })).toEqual([
        expect.stringMatching(/^SLUICE_WITNESS\.(url|key) is not right; give the (address|public key) of a witness/),
      ]);
    }
  });

  it('never reads a password in a message', () => {
    expect(issues({ SLUICE_SITES: SITES, SLUICE_OPERATOR_PASSWORD: 'hunter2' }).join()).not.toContain('hunter2');
  });
});

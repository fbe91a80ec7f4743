import { CATEGORIES, type Category, isCategory } from './category.ts';
import type { Config, VendorUse } from './config.ts';
import type { ConfigIssue } from './config-issue.ts';
import { isHttpUrl, isPlainObject, Reader } from './reader.ts';
import { isRegime, REGION, type Regime } from './regime.ts';
import type { SIGNAL_NAMES, SignalName } from './signals.ts';
import { VENDOR_ID } from './vendor.ts';

/** A configuration that can be used in any case, and everything that had to be left out of what was given. */
export interface ParsedConfig {
  readonly config: Config;
  readonly issues: readonly ConfigIssue[];
}

const HOST = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]*\.[a-z0-9-]+(:\d+)?(\/[^\s#]*)?$/i;
const COOKIE_KEY = /^[^\s;,=]+$/;
const SIGNALS_REFUSE: readonly Category[] = ['analytics', 'ads', 'social'];
const MAX_LIST = 500;
const MAX_DAYS = 395;

/**
 * Parses a site's configuration from anything. Never throws: whatever is wrong is reported with its path and replaced
 * by its default, and every default is the one that holds more. Members of the prototype are not read.
 */
export function parseConfig(input: unknown): ParsedConfig {
  const issues: ConfigIssue[] = [];
  const root = new Reader('', isPlainObject(input) ? input : {}, issues);
  if (!isPlainObject(input)) root.report('', 'is not an object; give { "site": "…", "vendors": […] }');
  const policy = root.object('policy');
  const cookie = root.object('cookie');
  const gate = root.object('gate');
  const integrations = root.object('integrations');
  const ui = root.object('ui');
  const config: Config = {
    site: root.text('site', /^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens, 64 at most') ?? '',
    ...root.optional('collector', isHttpUrl, 'an http(s) URL, or a path that begins with /'),
    ...root.optional('region', REGION, 'an ISO 3166 code in capitals, such as US or US-CA ("EU" is none)'),
    regimes: root.record<Regime>('regimes', /^(\*|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/, isRegime, 'opt-in, opt-out or notice'),
    vendors: root.list('vendors', parseVendor, MAX_LIST).filter(isFirstOfItsId(root)),
    categories: categoryList(root, 'categories'),
    signals: parseSignals(root.object('signals')),
    policy: {
      url: policy.text('url', isHttpUrl, 'an http(s) URL, or a path that begins with /') ?? '',
      revision: policy.number('revision', 1, 1, 1_000_000),
    },
    expiry: root.number('expiry', 180, 1, MAX_DAYS),
    cookie: {
      name: cookie.text('name', COOKIE_KEY, 'a cookie name') ?? 'sluice',
      ...cookie.optional('domain', HOST, 'a domain that this page belongs to, such as example.com'),
    },
    gate: {
      unknown: gate.oneOf('unknown', ['hold', 'allow']),
      allow: gate.texts('allow', HOST, 'a host such as cdn.example.com'),
    },
    integrations: { googleConsentMode: integrations.flag('googleConsentMode', true) },
    ui: {
      ...ui.optional('language', /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'a BCP 47 language tag such as en or pt-BR'),
      texts: ui.record<string>('texts', /^\w+$/, (value) => typeof value === 'string', 'a text'),
    },
  };
  for (const reader of [policy, cookie, gate, integrations, ui, root]) reader.reportUnread();
  return { config, issues };
}

function parseSignals(reader: Reader): Record<SignalName, readonly Category[]> {
  const refusedBy = (name: SignalName): readonly Category[] =>
    reader.has(name) ? categoryList(reader, name) : SIGNALS_REFUSE;
  const parsed = { gpc: refusedBy('gpc'), dnt: refusedBy('dnt') } satisfies Record<
    (typeof SIGNAL_NAMES)[number],
    unknown
  >;
  reader.reportUnread();
  return parsed;
}

function categoryList(reader: Reader, key: string): Category[] {
  return reader.texts(key, isCategory, `one of ${CATEGORIES.join(', ')}`) as Category[];
}

function parseVendor(input: unknown, path: string, issues: ConfigIssue[]): VendorUse | undefined {
  const reader = new Reader(
    path,
    typeof input === 'string' ? { id: input } : isPlainObject(input) ? input : {},
    issues,
  );
  const id = reader.text(
    'id',
    VENDOR_ID,
    "a vendor's id of the catalogue, or one of your own: lower-case letters, digits, hyphens",
  );
  if (id === undefined) return undefined;
  const vendor: VendorUse = {
    id,
    enabled: reader.flag('enabled', true),
    ...reader.optional<'category', Category>('category', isCategory, `one of ${CATEGORIES.join(', ')}`),
    ...reader.optional('name', /./, 'a text'),
    ...reader.optional('purpose', /./, 'a text'),
    ...reader.optionalTexts('hosts', HOST, 'a host such as tag.example.com, with an optional path'),
    ...reader.optionalTexts('cookies', COOKIE_KEY, 'a cookie name, with * at its end for any rest'),
    ...reader.optionalTexts('storage', /./, 'a storage key, with * at its end for any rest'),
  };
  reader.reportUnread();
  return vendor;
}

function isFirstOfItsId(root: Reader): (vendor: VendorUse, index: number) => boolean {
  const seen = new Set<string>();
  return ({ id }, index) => {
    if (!seen.has(id)) return Boolean(seen.add(id));
    root.report(`vendors[${index}].id`, `names ${id} a second time; keep one of them`);
    return false;
  };
}

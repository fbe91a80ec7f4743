import { type Category, isCategory } from './category.ts';
import {
  bare,
  type Check,
  flag,
  isPlainObject,
  listOf,
  objectBy,
  objectOf,
  recordOf,
  reportTo,
  text,
  whole,
} from './check.ts';
import type { Config, CookieUse, GoogleConsentModeOptions, Refusals, VendorUse } from './config.ts';
import type { ConfigIssue } from './config-issue.ts';
import { isRegime, REGION, type Regime, type Region } from './regime.ts';
import { VENDOR_ID } from './vendor.ts';

/** A configuration that can be used in any case, and everything that had to be left out of what was given. */
export interface ParsedConfig {
  readonly config: Config;
  readonly issues: readonly ConfigIssue[];
}

/** Every host has it; the language's own types do not. */
declare const URL: new (url: string, base: string) => object;

/** What each signal refuses unless the site says otherwise. */
const REFUSED: readonly Category[] = ['analytics', 'ads', 'social'];
/** What is closed to minors unless the site says otherwise. */
const CLOSED: readonly Category[] = ['ads', 'social'];

// A browser reads a backslash as a slash: `/\\host` leads to another host, as `//host` does.
const URL_SHAPE = /^(https?:\/\/[^\s/\\]|\/(?![/\\]))\S*$/i;
const url = text((value) => URL_SHAPE.test(value) && canParse(value), 'url');
const host = text(/^(?!\S*\.\.)[a-z\d][a-z\d.-]*\.[a-z\d-]+(:\d+)?(\/[^\s#]*)?$/i, 'host');
const domain = text(/^(auto|[a-z\d-]+(\.[a-z\d-]+)+)$/i, 'domain');
const name = text(/^[^\s;,=]+$/, 'name');
const revision = whole(1, 1e6, 'revision');
const words = text(/\S/, 'text');
const category = text<Category>(isCategory, 'category');
const categories = listOf(category);

/** What cannot be read is `instead`. */
function orElse<T>(check: Check<T>, instead: T): Check<T> {
  return (...given) => check(...given) ?? instead;
}

/** Where one of them is misspelt, the default counts as well. */
function categoriesOr(usual: readonly Category[]): Check<readonly Category[]> {
  return (value, path, report) => {
    const parsed = categories(value, path, report);
    const isWhole = Array.isArray(value) && parsed?.length === value.length;
    return isWhole ? parsed : [...new Set([...usual, ...(parsed ?? [])])];
  };
}

/** A misspelt category must not shorten what a signal refuses. */
const refusals = categoriesOr(REFUSED);

/** A regime that cannot be read is the strictest: the site meant to say something about that region. */
const regime = orElse(text<Regime>(isRegime, 'regime'), 'opt-in');

/** An age that cannot be read is that of a child: the site meant to say something about the visitor's. */
const age = orElse(whole(0, 150, 'age'), 0);

/** The limit that cannot be read is the highest that a law knows. */
const ageLimit = orElse(whole(1, 21, 'age limit'), 18);

/** Nor must it open the others to minors. */
const closed = categoriesOr(CLOSED);

const perSignal = { gpc: refusals, dnt: refusals };

/** One that cannot be read still holds: the site meant to keep the position back. */
const geolocation = orElse(category, 'functional');
/** A word that cannot be read still says that the site meant to be strict. */
const strict: Check<boolean> = (value, path, report) => flag(value, path, report) || typeof value !== 'boolean';

/** For what only some pages use: the code that checks it comes with what uses it. */
const asGiven: Check<unknown> = (value) => value;

const language = text(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'language');

/** Of the prompt's members only the language is needed before the prompt is. */
const ui = recordOf<unknown>((key) => (key === 'language' ? language : asGiven)) as Check<Config['ui']>;

const cookie = objectBy<CookieUse, 'name'>('name', 'name', { name, purpose: words, days: whole(0, 400, 'lifetime') });

const vendorObject = objectBy<VendorUse, 'id'>('id', 'vendor id', {
  id: text(VENDOR_ID, 'vendor id'),
  enabled: flag,
  category,
  name: words,
  purpose: words,
  statistics: flag,
  hosts: listOf(host),
  cookies: listOf(cookie),
  storage: listOf(words),
  globals: listOf(name),
  iab: asGiven,
});

const vendor: Check<VendorUse> = (value, path, report) => {
  const use = vendorObject(value, path, report);
  return use && bare({ enabled: true, ...use });
};

/** Of vendors with the same id the first counts. */
const vendors: Check<VendorUse[]> = (value, path, report) => {
  const seen = new Set<string>();
  const unique: Check<VendorUse> = (each, at) => {
    const use = vendor(each, at, report);
    if (!use) return undefined;
    if (seen.has(use.id)) {
      report(at, 'unique vendor', use.id);
      return undefined;
    }
    seen.add(use.id);
    return use;
  };
  return listOf(unique)(value, path, report);
};

/** A rule for no region would protect nobody, so it is not kept silently. */
const notARegion: Check<never> = (_value, path, report) => {
  report(path, 'region', path.slice('regimes.'.length));
  return undefined;
};

/** What signals refuse, in general and by regime. */
const signals = objectOf<Config['signals']>({
  ...perSignal,
  regimes: recordOf((key) => (isRegime(key) ? (objectOf(perSignal) as Check<Refusals>) : undefined)),
}) as Check<Config['signals']>;

/** A region that cannot be read was to be a strict one: then all of them are. */
const strictRegions: Check<readonly Region[]> = (value, path, report) => {
  const parsed = listOf(text(REGION, 'region'))(value, path, report);
  return Array.isArray(value) && parsed?.length === value.length ? parsed : [];
};

const googleConsentModeOptions = objectOf<GoogleConsentModeOptions>({
  mode: text(/^(basic|advanced)$/, 'basic or advanced'),
  waitForUpdate: whole(0, 60_000, 'milliseconds'),
  regions: strictRegions,
  adsDataRedaction: flag,
  urlPassthrough: flag,
});

const googleConsentMode: Check<Config['integrations']['googleConsentMode']> = (value, path, report) =>
  isPlainObject(value) ? googleConsentModeOptions(value, path, report) : flag(value, path, report) && bare({});

const root = objectOf<Config>({
  site: text(/^[a-z\d][a-z\d-]{0,63}$/, 'site id'),
  collector: url,
  region: text((value) => value === 'collector' || REGION.test(value), 'region'),
  regimes: recordOf((key) => (key === '*' || REGION.test(key) ? regime : notARegion)),
  vendors,
  categories,
  signals,
  policy: objectOf<Config['policy']>({ url, revision, material: revision }) as Check<Config['policy']>,
  age,
  minors: objectOf<Config['minors']>({ age: ageLimit, categories: closed }) as Check<Config['minors']>,
  expiry: whole(1, 395, 'days'),
  cookie: objectOf<Config['cookie']>({ name: text(/^[\w-]{1,64}$/, 'cookie name'), domain }) as Check<Config['cookie']>,
  gate: objectOf<Config['gate']>({
    unknown: text(/^(hold|allow)$/, 'hold or allow'),
    allow: listOf(host),
    geolocation,
    strict,
  }) as Check<Config['gate']>,
  integrations: objectOf<Config['integrations']>({
    googleConsentMode,
    vendors: flag,
    googleAnalyticsIds: listOf(name),
    metaLimitedDataUse: flag,
  }) as Check<Config['integrations']>,
  controller: asGiven,
  iab: asGiven,
  ui,
});

/**
 * Parses a site's configuration from anything that JSON can say, and from any other data. Never throws: whatever is wrong
 * is reported with its path and replaced by its default, and every default is the one that holds more. Members of the
 * prototype are not read, neither from `input` nor, by whoever uses the configuration, from its objects.
 */
export function parseConfig(input: unknown): ParsedConfig {
  const issues: ConfigIssue[] = [];
  const given = root(input, '', reportTo(issues)) ?? bare<Partial<Config>>({});
  const located = given.gate?.geolocation;
  const current = given.policy?.revision ?? 1;
  const config = bare<Config>({
    site: '',
    regimes: bare({}),
    vendors: [],
    expiry: 180,
    ui: bare({}),
    ...given,
    // Visitors must be asked about it, or nobody could ever grant it.
    categories: [...new Set([...(given.categories ?? []), ...(located ? [located] : [])])],
    signals: bare({ gpc: REFUSED, dnt: REFUSED, regimes: bare({}), ...given.signals }),
    policy: bare({
      url: '',
      ...given.policy,
      revision: current,
      material: Math.min(current, given.policy?.material ?? current),
    }),
    minors: bare({ age: 16, categories: CLOSED, ...given.minors }),
    cookie: bare({ name: 'sluice', ...given.cookie }),
    gate: bare({ unknown: 'hold', allow: [], strict: false, ...given.gate }),
    integrations: bare({
      googleConsentMode: bare({}),
      vendors: true,
      googleAnalyticsIds: [],
      metaLimitedDataUse: false,
      ...given.integrations,
    }),
  });
  return { config, issues };
}

/** `URL.canParse` is missing from browsers of 2023; an address that cannot be parsed must not keep the gate from starting. */
function canParse(address: string): boolean {
  try {
    return Boolean(new URL(address, 'https://base.example'));
  } catch {
    return false;
  }
}

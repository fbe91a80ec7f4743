import type { DeclaredVendor } from '@sluice/catalog';
import {
  type Asked,
  type Config,
  type ControllerConfig,
  cleanUrl,
  NOTICE_RIGHTS,
  NOTICE_SCHEMA,
  type NoticeDocument,
  type NoticeTexts,
  type NoticeVendor,
  type Refusals,
  type Regime,
  type UiSettings,
  type VendorId,
  type VendorTerms,
  type VendorUse,
} from '@sluice/core';
import { VERSION } from './version.ts';

/** What a notice document is made of. */
export interface NoticeInput {
  readonly config: Config;
  readonly controller: ControllerConfig | undefined;
  readonly asked: Asked;
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
  readonly regime: Regime;
  readonly refusals: Refusals;
  readonly language: string;
  readonly layer: 'first' | 'second';
  readonly ui: UiSettings;
  /** The built-in texts that the visitor could read. */
  readonly strings: object;
  /** What the preferences tell of the vendors, where they were open. */
  readonly vendors: readonly DeclaredVendor[] | undefined;
}

/** Creates the document of what is asked and shown: the same for everybody who is shown the same. */
export function createNoticeDocument(input: NoticeInput): NoticeDocument {
  const { asked, config, controller, language, layer, refusals, regime, terms, ui, vendors } = input;
  const { material, revision, url } = config.policy;
  const facts = vendors?.map(factsOf) ?? config.vendors.flatMap((use) => wordsOf(use, terms) ?? []);
  const statistics = new Set(config.vendors.flatMap((use) => (use.statistics ? use.id : [])));
  return {
    schema: NOTICE_SCHEMA,
    site: config.site,
    ...(controller && { controller }),
    policy: { url: cleanUrl(url), revision, material },
    regime,
    language,
    layer,
    layout: ui.layout,
    choices: ['refuse', 'give', 'choose'],
    categories: asked.categories,
    vendors: facts.map((vendor) => ({
      ...vendor,
      asked: asked.vendors.has(vendor.id),
      ...(statistics.has(vendor.id) && { statistics: true }),
    })),
    facts: vendors ? 'catalogue' : 'site',
    signals: { gpc: refusals.gpc, dnt: refusals.dnt },
    validity: config.expiry,
    rights: NOTICE_RIGHTS,
    withdrawal: 'preferences',
    texts: textsOf(input.strings, ui.texts),
    sdk: VERSION,
  };
}

type Facts = Omit<NoticeVendor, 'asked'>;

/** The site's own words: the catalogue's would weigh more than the whole prompt, and stand in it under the version of the SDK. */
function wordsOf(use: VendorUse, terms: NoticeInput['terms']): Facts | undefined {
  const { id, name, purpose, hosts, cookies, storage } = use;
  const category = terms.get(id)?.category;
  return (
    category && {
      id,
      category,
      ...(name && { name }),
      ...(purpose && { purpose }),
      ...(hosts && { hosts }),
      ...(cookies && { cookies: cookies.map(cookieOf) }),
      ...(storage && { storage: storage.map((key) => ({ key })) }),
    }
  );
}

function factsOf(vendor: DeclaredVendor): Facts {
  const { id, category, name, company, purpose, receives, hosts, cookies, storage, privacyPolicy } = vendor;
  return {
    id,
    category,
    name,
    ...(company && { company }),
    ...(purpose && { purpose }),
    receives,
    hosts,
    cookies: cookies.map(cookieOf),
    storage: storage.map(({ key, purpose: what }) => ({ key, ...(what && { purpose: what }) })),
    ...(privacyPolicy && { privacyPolicy: cleanUrl(privacyPolicy) }),
  };
}

function cookieOf({
  name,
  purpose,
  days,
}: {
  readonly name: string;
  readonly purpose?: string;
  readonly days?: number;
}) {
  return { name, ...(purpose && { purpose }), ...(days !== undefined && { days }) };
}

/** The site's own text for a key goes before the built-in one; of keys that nothing shows nothing was seen. */
function textsOf(strings: object, own: Readonly<Record<string, string>>): NoticeTexts {
  return Object.fromEntries(
    Object.entries(strings).map(([key, text]) => [key, Object.hasOwn(own, key) ? own[key] : text]),
  );
}

import {
  type Choice,
  type Consent,
  parseConfig,
  type Receipt,
  resolveGround,
  type Signals,
  type VendorTerms,
} from '@sluice/core';
import { loadBundledPart } from './bundled-parts.ts';
import type { Chooser, ChooserOptions } from './chooser.ts';
import { type ConsentStore, createConsentStore } from './consent-store.ts';
import { nameChoice } from './name-choice.ts';
import { createChooser } from './parts/recorder.ts';
import type { LoadPart } from './parts.ts';
import { restoreChoice } from './restore-choice.ts';

/** The configuration of the site whose pages these are: for tests. */
export const RECORDED_SITE: Readonly<Record<string, unknown>> = {
  site: 'shop',
  collector: 'https://c.example',
  policy: { url: 'https://shop.example/privacy?visitor=7#me' },
  vendors: [{ id: 'google-analytics', purpose: 'Counts our visits.' }, 'tawk'],
  controller: { name: 'Example Shop Ltd', contact: 'privacy@shop.example' },
  ui: { layout: 'box', texts: { acceptAll: 'Yes to all', unknownKey: 'never shown' } },
};

/** What is known of its vendors. */
export const RECORDED_TERMS: ReadonlyMap<string, VendorTerms> = new Map<string, VendorTerms>([
  ['google-analytics', { category: 'analytics', declared: true, enabled: true, purpose: 'Counts our visits.' }],
  ['tawk', { category: 'support', declared: true, enabled: true }],
]);

/** What a collector got in memory, and whether it asks for documents. */
export interface MemoryCollector {
  readonly receipts: Receipt[];
  readonly documents: Map<string, string>;
  readonly asked: string[];
  wants: boolean;
}

/** What is different on a page. */
export interface Visit {
  readonly signals?: Signals;
  readonly config?: object;
  readonly loadPart?: LoadPart;
}

/** A page of that site that records choices. */
export interface RecordingPage {
  readonly chooser: Chooser;
  readonly options: ChooserOptions;
  readonly store: ConsentStore;
  readonly loadPart: LoadPart;
  /** Yes or no to everything. */
  all(yes: boolean): Choice;
}

/** Creates a collector that stores nothing beyond the test. */
export function createMemoryCollector(): MemoryCollector {
  return { receipts: [], documents: new Map(), asked: [], wants: true };
}

/** Opens a page whose receipts go to that collector. */
export async function openRecordingPage(
  collector: MemoryCollector,
  { signals = { dnt: null, gpc: null }, config: changes = {}, loadPart = loadBundledPart }: Visit = {},
): Promise<RecordingPage> {
  const { config } = parseConfig({ ...RECORDED_SITE, ...changes });
  const ground = resolveGround(config, RECORDED_TERMS, undefined, signals);
  const restore = (): Consent | undefined => restoreChoice(document, 'sluice');
  const store = createConsentStore(ground, restore(), Date.now);
  const options: ChooserOptions = {
    config,
    terms: RECORDED_TERMS,
    asked: ground.asked,
    store,
    restore,
    location: { protocol: 'http:', hostname: 'shop.example', href: 'https://shop.example/' } as Location,
    fetch: async (address, init) => {
      const hash = /\/v1\/documents\/(\w+)$/.exec(String(address))?.[1];
      collector.asked.push(`${init?.method} ${address}`);
      if (init?.method === 'PUT' && hash) collector.documents.set(hash, String(init.body));
      else if (init?.method === 'POST') collector.receipts.push(JSON.parse(String(init.body)));
      return Response.json(collector.wants ? { document: 'wanted' } : {}, { status: 201 });
    },
    language: () => 'en',
    stored: () => {},
  };
  const chooser = await createChooser(options, loadPart);
  return { chooser, options, store, loadPart, all: (yes) => nameChoice(store.asked(), [], yes) };
}

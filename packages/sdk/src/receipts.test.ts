import { createHash } from 'node:crypto';
import { parseConfig, type Receipt, resolveGround, type VendorTerms } from '@sluice/core';
import { findContradictions, parseNotice, receiptSchema } from '@sluice/receipt';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadBundledPart } from './bundled-parts.ts';
import { createReceipt } from './create-receipt.ts';
import { nameChoice } from './name-choice.ts';
import {
  createMemoryCollector,
  type MemoryCollector,
  openRecordingPage,
  RECORDED_SITE,
  RECORDED_TERMS,
  type RecordingPage,
  type Visit,
} from './recording-page.ts';

let collector: MemoryCollector;
const stops: (() => void)[] = [];

/** A page of that site. */
async function visit(changes: Visit = {}): Promise<RecordingPage> {
  const page = await openRecordingPage(collector, changes);
  stops.push(page.chooser.undo);
  return page;
}

const arrived = (count: number) => vi.waitFor(() => expect(collector.receipts).toHaveLength(count), { timeout: 5000 });
const last = (): Receipt => collector.receipts.at(-1) as Receipt;

beforeEach(() => {
  collector = createMemoryCollector();
  localStorage.clear();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  for (const receipt of collector.receipts) {
    expect(v.safeParse(receiptSchema, receipt).issues).toBeUndefined();
    expect(findContradictions(receipt)).toEqual([]);
  }
  vi.useRealTimers();
  // biome-ignore lint/suspicious/noDocumentCookie: what the browser stores is what is tested
  document.cookie = 'sluice=;max-age=0;path=/';
});

const documentOf = ({ notice = '' }: Receipt) => {
  const text = collector.documents.get(notice) ?? '';
  expect(createHash('sha256').update(text).digest('hex')).toBe(notice);
  const parsed = parseNotice(text);
  if (!('notice' in parsed)) throw new Error(`${parsed.path}: ${parsed.message}`);
  return parsed.notice;
};

// What the preferences have loaded before anybody can choose in them.
beforeAll(() => Promise.all([loadBundledPart('vendors'), loadBundledPart('more-en'), loadBundledPart('document')]));

describe('an auditor who holds a receipt', () => {
  it('finds who asked what in which words, in a document whose hash is the receipt’s', async () => {
    const { chooser, all } = await visit();
    chooser.choose(all(true), 'banner');
    await arrived(1);
    await vi.waitFor(() => expect(collector.documents.size).toBe(1));
    expect(last()).toMatchObject({ layer: 'first', layout: 'box', event: 'given' });
    expect(documentOf(last())).toMatchObject({
      site: 'shop',
      controller: RECORDED_SITE.controller,
      policy: { url: 'https://shop.example/privacy', revision: 1 },
      layer: 'first',
      layout: 'box',
      categories: ['analytics', 'support'],
      facts: 'site',
      vendors: [
        { id: 'google-analytics', asked: true, purpose: 'Counts our visits.' },
        { id: 'tawk', category: 'support' },
      ],
      texts: { acceptAll: 'Yes to all', rejectAll: 'Reject all' },
    });
    expect(documentOf(last()).texts).not.toHaveProperty('unknownKey');
  });

  it('finds everything that the preferences tell, where the visitor had them before their eyes', async () => {
    const { chooser } = await visit();
    chooser.choose({ categories: {}, vendors: { tawk: true } }, 'preferences');
    await arrived(1);
    await vi.waitFor(() => expect(collector.documents.size).toBe(1));
    expect(last()).toMatchObject({
      layer: 'second',
      unanswered: { categories: ['analytics', 'support'], vendors: ['google-analytics'] },
    });
    expect(last()).not.toHaveProperty('layout');
    const { facts, texts, vendors } = documentOf(last());
    expect(facts).toBe('catalogue');
    expect(texts).toMatchObject({ save: 'Save choice', vendorCount: { one: '{count} vendor' } });
    const [analytics] = vendors;
    expect(analytics?.company).toMatch(/Google/);
    expect(analytics?.receives?.length).toBeGreaterThan(0);
    expect(analytics?.cookies?.[0]?.days).toBeGreaterThan(0);
  });

  it('finds until when it counts, in less than 2 kB', async () => {
    const { chooser, all } = await visit();
    chooser.choose(all(false), 'banner');
    await arrived(1);
    const { at, validUntil = '' } = last();
    expect(Math.abs(Date.parse(validUntil) - Date.parse(at) - 180 * 86_400_000)).toBeLessThan(5000);
    expect(JSON.stringify(last()).length).toBeLessThan(2000);
  });

  it('sees a yes that was given again, and tells it from a new one', async () => {
    const { chooser, all } = await visit();
    chooser.choose(all(true), 'banner');
    chooser.choose(all(true), 'preferences');
    chooser.choose(nameChoice((await visit()).store.asked(), ['tawk'], false), 'preferences');
    await arrived(3);
    expect(collector.receipts.map(({ event }) => event).sort()).toEqual(['given', 'partial', 'renewed']);
  });
});

describe('a receipt', () => {
  it('leaves in the moment of the choice when its document is ready, and that is asked for once', async () => {
    const { chooser, all } = await visit();
    chooser.choose(all(true), 'banner');
    await arrived(1);
    await vi.waitFor(() => expect(collector.documents.size).toBe(1));
    collector.wants = false;
    chooser.choose(all(false), 'embed');
    expect(collector.receipts).toHaveLength(2);
    expect(last().notice).toBe(collector.receipts[0]?.notice);
    expect(collector.asked).toHaveLength(3);
  });

  it('leaves with the page, before its document is ready', async () => {
    const { chooser, all } = await visit({ loadPart: () => new Promise(() => {}) });
    chooser.choose(all(true), 'banner');
    expect(collector.receipts).toEqual([]);
    dispatchEvent(new Event('pagehide'));
    expect(collector.receipts).toHaveLength(1);
    expect(last()).not.toHaveProperty('notice');
  });

  it('does not wait longer than a second for it', async () => {
    vi.useFakeTimers();
    const { chooser, all } = await visit({ loadPart: () => new Promise(() => {}) });
    chooser.choose(all(true), 'banner');
    await vi.advanceTimersByTimeAsync(999);
    expect(collector.receipts).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(collector.receipts).toHaveLength(1);
  });

  it('does without one on a page on which browsers do not hash', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const { chooser, all } = await visit();
    chooser.choose(all(true), 'banner');
    await arrived(1);
    vi.unstubAllGlobals();
    expect(last()).not.toHaveProperty('notice');
  });

  it('does not go any more when its visitor has erased everything in another tab meanwhile', async () => {
    const { chooser, all, store } = await visit({ loadPart: () => new Promise(() => {}) });
    chooser.choose(all(true), 'banner');
    store.replace(undefined);
    dispatchEvent(new Event('pagehide'));
    expect(collector.receipts).toEqual([]);
  });

  it('of 500 vendors fits into what may outlive a page', async () => {
    const many = new Map(
      Array.from(
        { length: 500 },
        (_, index) =>
          [
            `vendor-with-a-name-as-long-as-it-may-be-${index}`.slice(-40),
            RECORDED_TERMS.get('tawk') as VendorTerms,
          ] as const,
      ),
    );
    const { config } = parseConfig(RECORDED_SITE);
    const { asked, regime, signals } = resolveGround(config, many, 'DE', { dnt: true, gpc: true });
    const standing = nameChoice(asked, [], true);
    const { store } = await visit();
    const receipt = createReceipt({
      ...{ config, asked, region: 'DE', regime, signals, standing, event: 'given', source: 'banner' },
      ...{
        consent: { ...store.state().consent, subject: '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70' },
        notice: 'a'.repeat(64),
      },
      ...{ id: '0195797f-0000-7000-8000-000000000000', now: Date.now(), language: 'en', href: 'https://shop.example/' },
    });
    expect(v.safeParse(receiptSchema, receipt).issues).toBeUndefined();
    expect(new TextEncoder().encode(JSON.stringify(receipt)).length).toBeLessThan(60 * 1024);
  });
});

it('P3 whatever the address of the page carries, a receipt passes for one that says nothing of it', async () => {
  const { store } = await visit();
  const { config } = parseConfig(RECORDED_SITE);
  const { asked, regime, signals } = resolveGround(config, RECORDED_TERMS, undefined, { dnt: null, gpc: null });
  const part = fc.oneof(
    fc.constantFrom(
      'me@example.com',
      'me%40example.com',
      'me%2540x',
      'me\uff20x.com',
      'me%EF%BC%A0x.com',
      'me%u0040x',
      'xn--me@x',
    ),
    fc.constantFrom('?email=', '#token=', ';jsessionid=7', '/', '\\', 'user:pw@', '\u0000', ' ', '//', '%'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const url = fc.tuple(
    fc.constantFrom('https://shop.example', 'https://', 'http://a:b@', ''),
    fc.array(part, { maxLength: 8 }),
  );
  const consent = { ...store.state().consent, subject: '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70' };
  fc.assert(
    fc.property(url, url, ([head, rest], [other, more]) => {
      const policy = { url: other + more.join(''), revision: 1, material: 1 };
      const receipt = createReceipt({
        ...{ config: { ...config, policy }, asked, region: undefined, regime, signals, consent, event: 'refused' },
        ...{ standing: nameChoice(asked, [], false), source: 'banner', id: '0195797f-0000-7000-8000-000000000000' },
        ...{ now: 0, language: 'en', href: head + rest.join(''), notice: undefined },
      });
      expect(v.safeParse(receiptSchema, receipt).issues).toBeUndefined();
      expect(`${receipt.page} ${receipt.policy.url}`).not.toMatch(/[?#@\uff20]|%(25)*40|%u0040|%EF%BC%A0/i);
    }),
    { numRuns: 500 },
  );
});

import { type Consent, decodeConsent, type Receipt } from '@sluice/core';
import { findContradictions, receiptSchema } from '@sluice/receipt';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticesOptions } from './create-notices.ts';
import { askNotices } from './parts/notices.ts';
import {
  createMemoryCollector,
  type MemoryCollector,
  openRecordingPage,
  type RecordingPage,
  type Visit,
} from './recording-page.ts';

const DAY = 86_400_000;
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

describe('what came about without the visitor', () => {
  /** A page on which what is left of the choice of {@link chooseLongAgo} counts no more. */
  const comeAgain = async () => {
    const { chooser } = await visit({ config: { expiry: 20 } });
    await chooser.receipts?.idle();
  };

  async function chooseLongAgo(): Promise<void> {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 30 * DAY });
    const { chooser, all } = await visit();
    chooser.choose({ ...all(true), categories: { analytics: false, support: true } }, 'banner');
    await arrived(1);
    vi.useRealTimers();
    collector.receipts.length = 0;
  }

  it('is recorded once: that a choice has expired, with the no that stays', async () => {
    await chooseLongAgo();
    await comeAgain();
    expect(collector.receipts).toHaveLength(1);
    expect(last()).toMatchObject({
      event: 'expired',
      source: 'api',
      layer: 'none',
      categories: { analytics: false },
      vendors: {},
    });
    expect(last().unanswered).toEqual({ categories: ['support'], vendors: ['google-analytics', 'tawk'] });
    await comeAgain();
    expect(collector.receipts).toHaveLength(1);
  });

  it('is not recorded again and again where nobody can remember that it was', async () => {
    await chooseLongAgo();
    vi.stubGlobal('localStorage', undefined);
    await comeAgain();
    vi.unstubAllGlobals();
    expect(collector.receipts).toEqual([]);
  });

  it.each(['gpc', 'dnt'] as const)('is recorded once: that %s has come to refuse what was given', async (signal) => {
    vi.stubGlobal('requestIdleCallback', (done: () => void) => done());
    const { chooser, all } = await visit();
    chooser.choose(all(true), 'banner');
    await arrived(1);
    const signals = { dnt: null, gpc: null, [signal]: true };
    for (let pages = 0; pages < 2; pages++) {
      const { options, loadPart } = await visit({ signals });
      await askNotices({ ...options, undos: [] } as unknown as NoticesOptions, loadPart);
      await arrived(2);
    }
    vi.unstubAllGlobals();
    const { subject } = decodeConsent(document.cookie.replace(/^sluice=/, '')) as Consent;
    expect(last()).toMatchObject({ event: 'signal', source: signal, signals, subject });
    expect(last().categories).toEqual({ analytics: false, support: true });
    expect(last().vendors).toEqual({ 'google-analytics': false, tawk: true });
  });

  it('is not recorded of a visitor who says “do not track me” and has chosen nothing: nothing is kept of them', async () => {
    const { chooser, options, loadPart } = await visit({ signals: { dnt: true, gpc: true } });
    vi.stubGlobal('requestIdleCallback', (done: () => void) => done());
    await askNotices({ ...options, undos: [] } as unknown as NoticesOptions, loadPart);
    await chooser.receipts?.idle();
    vi.unstubAllGlobals();
    expect(collector.receipts).toEqual([]);
    expect([document.cookie, localStorage.length]).toEqual(['', 0]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

const SITE = { region: 'DE', vendors: ['google-analytics', 'google-ads'] };
const DNT = { dnt: true, gpc: null };
const GPC = { dnt: null, gpc: true };
let page: MemoryPage;

afterEach(() => {
  page.ui.undo();
});

describe('the signal line', () => {
  it.each([
    ['DE', DNT, 'Do Not Track is honoured: analytics, ads and social media stay off.'],
    ['DE', GPC, 'Global Privacy Control is honoured: analytics, ads and social media stay off.'],
    ['DE', { dnt: true, gpc: true }, 'Global Privacy Control and Do Not Track are honoured: '],
    ['US-CA', GPC, 'Opt-Out Request Honored: analytics, ads and social media stay off.'],
    ['US', DNT, 'Do Not Track is honoured: '],
  ])('tells a visitor in %s with %o what became of their signal', (region, signals, words) => {
    page = openMemoryPage({ ...SITE, region }, signals);
    expect(page.words()).toContain(words);
  });

  it('names only the categories that the site lets the signal refuse', () => {
    page = openMemoryPage({ ...SITE, signals: { dnt: ['ads'] } }, DNT);
    expect(page.words()).toContain('Do Not Track is honoured: ads stay off.');
  });

  it('is a landmark, and is read out, also where it is due only later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      page = openMemoryPage(SITE, DNT);
      expect(document.querySelector('.sluice-line')?.getAttribute('role')).toBe('region');
      const told = () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
      page.press('Close');
      await vi.advanceTimersByTimeAsync(2000);
      expect(told()).toBe('');
      page.ui.undo();
      page = openMemoryPage(SITE, DNT);
      await vi.advanceTimersByTimeAsync(1100);
      expect(told()).toMatch(/^Do Not Track is honoured/);
      await vi.advanceTimersByTimeAsync(9000);
      expect(told()).toBe('');
      const state = page.host.state();
      page.host.state = () => ({ ...state, prompt: 'banner' });
      page.host.loadOnce('google-ads');
      await vi.advanceTimersByTimeAsync(1100);
      expect(told()).toMatch(/cookies/);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not ask: there is no dialog and nothing to accept', () => {
    page = openMemoryPage(SITE, DNT);
    expect(document.querySelector('[role=dialog], dialog')).toBeNull();
    expect(page.find('Accept all')).toBeUndefined();
  });

  it('can be put away, which answers nothing', async () => {
    page = openMemoryPage(SITE, DNT);
    page.press('Close');
    await expect.poll(() => page.words().trim()).toBe('');
    expect(page.host.choices).toEqual([]);
  });

  it('is not shown again to a visitor who has put it away, until the policy asks anew; the preferences still say it', async () => {
    page = openMemoryPage(SITE, DNT, { seen: ['signal-1'] });
    expect(page.words().trim()).toBe('');
    page.ui.open();
    await expect.poll(page.words).toContain('Do Not Track is honoured');
    page.ui.undo();
    page = openMemoryPage({ ...SITE, policy: { revision: 2 } }, DNT, { seen: ['signal-1', 'rights-2'] });
    expect(page.words()).toContain('Do Not Track is honoured');
  });

  it('leads to the preferences, where a visitor can go over the signal on purpose', async () => {
    page = openMemoryPage(SITE, DNT);
    page.press('Change');
    await vi.waitUntil(() => document.querySelector('dialog[open]'));
    page.press('Accept all');
    expect(page.host.decide({ vendor: 'google-ads' })).toEqual({ granted: true, reason: 'insisted' });
    await expect.poll(() => page.find('Change')).toBeUndefined();
  });
});

import { NO_SIGNALS } from '@sluice/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MemoryPage, openMemoryPage, pressOn } from './memory-page.ts';

const SITE = {
  region: 'DE',
  vendors: [
    'google-analytics',
    'google-ads',
    'meta-pixel',
    { id: 'google-adsense', enabled: false },
    { id: 'shop-cart', category: 'necessary', name: 'Cart', cookies: ['cart'] },
  ],
};
let page: MemoryPage;
async function openPreferences(config: object = SITE, signals = NO_SIGNALS): Promise<MemoryPage> {
  page = openMemoryPage(config, signals);
  page.ui.open();
  await vi.waitUntil(() => dialog());
  return page;
}
const dialog = (): HTMLDialogElement | null => document.querySelector('dialog[open]');
const rendered = (): Promise<void> => new Promise((done) => setTimeout(done));
const toggle = async (name: string): Promise<void> => {
  page.switchOf(name).click();
  await rendered();
};

afterEach(() => {
  page.ui.undo();
});

describe('the preferences', () => {
  it('open again for a visitor who has closed them this very moment, before the browser has told', async () => {
    await openPreferences();
    const closed = dialog();
    if (closed) closed.open = false;
    page.ui.open();
    await vi.waitUntil(() => dialog());
    expect(dialog()).not.toBe(closed);
    closed?.dispatchEvent(new Event('close'));
    await rendered();
    expect(dialog()).not.toBeNull();
  });

  it('say how many vendors a category has, and what the prompt itself keeps', async () => {
    await openPreferences({ ...SITE, collector: 'https://collect.example' });
    expect(page.words()).toContain('Counts visits and shows how the website is used. 1 vendor');
    expect(page.words()).toContain('Shows ads and measures them, also by what you did before. 3 vendors');
    const kept = [...document.querySelectorAll('dialog section:first-of-type > dl code')].map(
      (code) => code.textContent,
    );
    expect(kept).toEqual(['sluice', 'sluice-outbox', 'sluice-seen', 'sluice-notices']);
  });

  it('show nothing ticked before a choice in an opt-in region', async () => {
    await openPreferences();
    const switches = [...document.querySelectorAll<HTMLInputElement>('input')];
    expect(switches).toHaveLength(5);
    expect(switches.filter(({ checked, indeterminate }) => checked || indeterminate)).toEqual([]);
  });

  it('show what runs in an opt-out region', async () => {
    await openPreferences({ ...SITE, region: 'US' });
    expect(page.switchOf('Google Analytics 4').checked).toBe(true);
  });

  it('keep a vendor off that the visitor has switched off in a category that is on', async () => {
    await openPreferences();
    await toggle('ads');
    expect(page.switchOf('Meta Pixel').checked).toBe(true);
    await toggle('Meta Pixel');
    expect(page.switchOf('ads').indeterminate).toBe(true);
    expect(page.words()).toContain('Partly on');
    page.press('Save choice');
    expect(page.host.decide({ vendor: 'meta-pixel' })).toEqual({ granted: false, reason: 'refused' });
    expect(page.host.decide({ vendor: 'google-ads' })).toEqual({ granted: true, reason: 'given' });
    expect(page.host.choices).toEqual([
      {
        choice: {
          categories: { analytics: false, ads: false },
          vendors: { 'google-analytics': false, 'google-ads': true, 'meta-pixel': false },
        },
        source: 'preferences',
      },
    ]);
    await rendered();
    expect(document.querySelector('[role=status]')?.textContent).toMatch(/^Saved\. On: Google Ads.*\. Everything/);
    page.ui.open();
    await vi.waitUntil(() => dialog());
    expect(page.switchOf('Meta Pixel').checked).toBe(false);
  });

  it('grant nothing when they are closed without saving, as Escape closes them', async () => {
    await openPreferences();
    await toggle('ads');
    dialog()?.dispatchEvent(new Event('cancel'));
    dialog()?.close();
    await rendered();
    expect(page.host.choices).toEqual([]);
    expect(page.host.decide({ vendor: 'google-ads' }).granted).toBe(false);
    page.ui.open();
    await vi.waitUntil(() => dialog());
    expect(page.switchOf('ads').checked).toBe(false);
  });

  it.each([
    ['Reject all', false],
    ['Accept all', true],
  ])('answer everything with one press of "%s", and close', async (name, granted) => {
    await openPreferences();
    page.press(name);
    expect(page.host.choices.map(({ source }) => source)).toEqual(['preferences']);
    expect(page.host.decide({ vendor: 'google-ads' }).granted).toBe(granted);
    await vi.waitUntil(() => !dialog());
  });

  it('have no switch for what is necessary and for what is not in use', async () => {
    await openPreferences();
    expect(() => page.switchOf('Cart')).toThrow();
    expect(() => page.switchOf('Google AdSense')).toThrow();
    expect(page.words()).toMatch(/Cart\s*Always on/);
    expect(page.words()).toMatch(/Google AdSense\s*Not in use/);
    page.press('Accept all');
    expect(page.host.choices[0]?.choice.vendors).not.toHaveProperty('google-adsense');
    expect(page.host.decide({ vendor: 'google-adsense' }).granted).toBe(false);
  });

  it('ask nothing about a category of which nothing is in use yet', async () => {
    await openPreferences({ region: 'DE', vendors: ['google-analytics', { id: 'google-adsense', enabled: false }] });
    expect(page.words()).toMatch(/ads\s*Not in use/);
    expect(() => page.switchOf('ads')).toThrow();
  });

  it('tell of every vendor its cookies, with purpose and lifetime, and link its own opt-out beside its switch', async () => {
    await openPreferences();
    const row = page.switchOf('Google Analytics 4').closest('li');
    const cookie = [...(row?.querySelectorAll('details li') ?? [])].find((item) =>
      /^_ga\s/.test(item.textContent ?? ''),
    );
    expect(cookie?.textContent).toMatch(/^_ga \S.* 2 years$/);
    const optOut = row?.querySelector(':scope > p a');
    expect(optOut?.getAttribute('href')).toMatch(/^https:\/\/tools\.google\.com\//);
    expect(optOut?.getAttribute('target')).toBe('_blank');
    expect(optOut?.getAttribute('rel')).toContain('noopener');
  });

  it('open once however often they are asked to, and leave no styles behind', async () => {
    page = openMemoryPage(SITE);
    page.ui.open();
    page.ui.open();
    await vi.waitUntil(() => dialog());
    await rendered();
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    page.ui.undo();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it.each([
    [{ ...SITE, collector: 'https://c.example' }, true],
    [SITE, false],
  ])('tell of the receipts that wait in the browser, where there are any: %j', async (site, isTold) => {
    await openPreferences(site);
    expect(page.words().includes('sluice-outbox Keeps receipts of your choices')).toBe(isTold);
    expect(page.words()).toContain('sluice Keeps this choice.');
  });

  it('stay open, with what is on them, while the same choice has not taken effect', async () => {
    await openPreferences();
    const { choose } = page.host;
    let arrive = (): void => {};
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    page.host.choose = (...args) => slow.then(() => choose(...args));
    for (const accept of document.querySelectorAll('.sluice-answers button:nth-child(2)')) pressOn(accept);
    page.press('Accept all');
    await rendered();
    expect(dialog()).toBeTruthy();
    arrive();
    await expect.poll(() => page.host.choices.map(({ source }) => source)).toEqual(['banner']);
  });

  it('show the visitor their consent id once there is one', async () => {
    await openPreferences();
    expect(page.words()).not.toContain('consent id');
    page.press('Reject all');
    await vi.waitUntil(() => !dialog());
    page.ui.open();
    await vi.waitUntil(() => dialog());
    expect(page.words()).toContain(page.host.state().consent.subject);
  });

  it('say that a signal was honoured, and that the visitor has gone over it', async () => {
    await openPreferences(SITE, { dnt: true, gpc: null });
    expect(page.words()).toContain('Do Not Track is honoured: analytics, ads and social media stay off.');
    await toggle('ads');
    page.press('Save choice');
    await vi.waitUntil(() => !dialog());
    page.ui.open();
    await vi.waitUntil(() => dialog());
    expect(page.switchOf('ads').checked).toBe(true);
    expect(page.words()).toContain('Do Not Track is honoured: analytics and social media stay off.');
  });

  it('show markup in names and texts as the text that it is', async () => {
    const evil = '<img src=x onerror="globalThis.isHacked=1"><script>globalThis.isHacked=1</script>';
    await openPreferences({
      region: 'DE',
      vendors: [{ id: 'evil', category: 'ads', name: evil, purpose: evil, cookies: ['<b>c</b>'] }],
      ui: { texts: { title: evil, constructor: 'never', rejectAll: '{name} {toString} {__proto__}' } },
    });
    expect(page.switchOf(evil)).toBeDefined();
    expect(document.querySelector('h2#sluice-title')?.textContent).toBe(evil);
    expect(document.querySelector('.sluice-ui :is(img, script, b)')).toBeNull();
    expect(page.find('{name} {toString} {__proto__}')).toBeDefined();
    expect(globalThis).not.toHaveProperty('isHacked');
  });

  it('are there, by the vendors’ ids, when their facts cannot be loaded', async () => {
    page = openMemoryPage(SITE);
    page.host.vendors = () => Promise.reject(new Error('offline'));
    page.ui.open();
    await vi.waitUntil(() => dialog());
    await toggle('google-analytics');
    page.press('Save choice');
    expect(page.host.decide({ vendor: 'google-analytics' }).granted).toBe(true);
  });
});

it('a child finds no switch for what is closed to their age, and reads why', async () => {
  const { switchOf, words } = await openPreferences({ ...SITE, age: 12, minors: { age: 13, categories: ['ads'] } });
  expect(() => switchOf('Google Ads')).toThrow();
  expect(words()).toMatch(/ads\s*Not for your age/i);
  expect(words()).toMatch(/Google Ads\s*Not for your age/);
});

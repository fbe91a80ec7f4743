import { RECEIPT_SCHEMA, type Receipt } from '@sluice/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnReceipt, Rights } from './host.ts';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

const SITE = {
  region: 'DE',
  site: 'shop',
  collector: 'https://c.example',
  categories: ['functional'],
  vendors: ['google-analytics', 'google-ads'],
};

let page: MemoryPage;
let own: readonly OwnReceipt[];
let isWhole: boolean;
let erase: Rights['erase'];
const status = () => document.querySelector('.sluice-receipts [role=status]')?.textContent;
const rendered = (): Promise<void> => new Promise((done) => setTimeout(done));

const receiptOf = (changes: Partial<Receipt> = {}): Receipt => ({
  schema: RECEIPT_SCHEMA,
  id: '0195',
  site: 'shop',
  subject: 's',
  at: '2026-03-09T08:30:00.000Z',
  event: 'partial',
  source: 'banner',
  regime: 'opt-in',
  language: 'en',
  categories: { functional: true, analytics: true, ads: false },
  vendors: { 'google-analytics': true, 'google-ads': false, gone: true },
  signals: { dnt: null, gpc: null },
  fingerprint: 'f',
  policy: { url: '/privacy', revision: 1 },
  page: 'https://shop.example/',
  sdk: '0.1.0',
  ...changes,
});

/** The preferences of a visitor who has accepted everything, unless asked otherwise. */
async function open(config: object = SITE, hasChosen = true): Promise<void> {
  page = openMemoryPage(config);
  const { rights } = page.host;
  page.host.rights = async () => ({
    ...(await rights()),
    receipts: async () => ({ receipts: own, isWhole }),
    erase: async () => {
      await erase();
      await (await rights()).erase();
    },
  });
  if (hasChosen) page.press('Accept all');
  await rendered();
  page.ui.open();
  await vi.waitUntil(() => document.querySelector('dialog[open]'));
}

async function unfold(): Promise<void> {
  const fold = page.find('Show my receipts')?.closest('details');
  if (!fold) throw new Error('nothing to unfold');
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  await rendered();
}

beforeEach(() => {
  isWhole = true;
  own = [
    { receipt: receiptOf(), sequence: 7, receivedAt: 'x', verify: 'https://c.example/v1/receipts/0195' },
    { receipt: receiptOf({ id: '0196', event: 'withdrawn', categories: {}, vendors: {} }) },
  ];
  erase = async () => {};
});
afterEach(() => page.ui.undo());

describe('a visitor who looks for their receipts', () => {
  it('finds none before a choice, and nothing to erase', async () => {
    await open(SITE, false);
    expect(page.words()).toContain('There are no receipts of your choices.');
    expect([page.find('Show my receipts'), page.find('Erase my consent data')]).toEqual([undefined, undefined]);
  });

  it('finds none where the site has no collector, and can erase what the browser has', async () => {
    await open({ ...SITE, collector: undefined });
    expect(page.words()).toContain('There are no receipts of your choices.');
    expect(page.find('Show my receipts')).toBeUndefined();
    expect(page.find('Erase my consent data')).toBeDefined();
  });

  it('reads of each when, what and to whom, and finds where it can be checked', async () => {
    await open();
    expect(page.find('Download as a file')).toBeUndefined();
    await unfold();
    const [first, second] = [...document.querySelectorAll('.sluice-receipts li')];
    expect(first?.textContent).toContain('Accepted in part');
    expect(first?.querySelector('time')?.dateTime).toBe('2026-03-09T08:30:00.000Z');
    expect(first?.querySelector('time')?.textContent).toMatch(/9 March 2026/);
    expect(first?.textContent).toContain('functional features, Google Analytics 4 and gone');
    expect(first?.textContent).toContain('Off Google Ads');
    const link = first?.querySelector('a');
    expect([link?.href, link?.target]).toEqual(['https://c.example/v1/receipts/0195', '_blank']);
    expect(link?.rel).toContain('noopener');
    expect(second?.textContent).toMatch(/^Withdrawn.*Not sent yet$/);
    expect(status()).toBe('');
  });

  it('reads of a no to a part what it was to, and not that everything was rejected', async () => {
    own = [{ receipt: receiptOf({ categories: { ads: false }, vendors: { 'google-ads': false } }) }];
    await open();
    await unfold();
    expect(document.querySelector('.sluice-receipts li')?.textContent).toMatch(/^Off9 March 2026.* Google Ads/);
  });

  it('gets all of it as one file', async () => {
    await open();
    await unfold();
    let file: Blob | undefined;
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      file = blob as Blob;
      return 'blob:x';
    });
    const names: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    page.press('Download as a file');
    expect(names).toEqual(['receipts-shop.json']);
    expect(JSON.parse((await file?.text()) ?? '')).toEqual({ receipts: own });
    make.mockRestore();
    click.mockRestore();
  });

  it('is told while they are looked for, when it fails, and can try again', async () => {
    await open();
    let fail = (): void => {};
    const { rights } = page.host;
    page.host.rights = () =>
      new Promise((_, reject) => {
        fail = () => reject(new Error('offline'));
      });
    await unfold();
    expect(status()).toBe('Looking for your receipts …');
    fail();
    await rendered();
    expect(status()).toMatch(/cannot be had just now/);
    page.host.rights = rights;
    await unfold();
    expect(document.querySelectorAll('.sluice-receipts li')).toHaveLength(2);
    isWhole = false;
    await unfold();
    expect(status()).toMatch(/cannot be had just now/);
    expect(document.querySelectorAll('.sluice-receipts li')).toHaveLength(2);
    [own, isWhole] = [[], true];
    await unfold();
    expect(status()).toBe('There are no receipts of your choices.');
  });

  it('sees markup in them as the text that it is', async () => {
    own = [{ receipt: receiptOf({ vendors: { '<img src=x onerror=alert(1)>': true } }) }];
    await open();
    await unfold();
    expect(page.words()).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('.sluice-receipts img')).toBeNull();
  });
});

describe('a visitor who wants their data erased', () => {
  it('is told what that means first, and can leave it', async () => {
    await open();
    let calls = 0;
    erase = async () => void calls++;
    page.press('Erase my consent data');
    await rendered();
    expect(page.words()).toContain('This removes your receipts and your choice');
    expect(document.activeElement?.textContent).toBe('Erase now');
    page.press('Cancel');
    await rendered();
    expect(document.activeElement?.textContent).toBe('Erase my consent data');
    expect([calls, page.host.state().consent.subject === '']).toEqual([0, false]);
  });

  it('sees that it is done: no id, no receipts, every switch off, and no other choice is made of it', async () => {
    await open();
    let done = (): void => {};
    erase = () =>
      new Promise((resolve) => {
        done = resolve;
      });
    await unfold();
    page.press('Erase my consent data');
    await rendered();
    page.press('Erase now');
    page.press('Erase now');
    await rendered();
    // What is under way cannot be called back, and nothing says that it was.
    expect(page.find('Cancel')?.getAttribute('aria-disabled')).toBe('true');
    page.press('Cancel');
    await rendered();
    expect(page.find('Erase now')).toBeDefined();
    done();
    await vi.waitUntil(() => status() === 'Your consent data is erased.');
    expect(document.activeElement?.textContent).toBe('Your receipts');
    expect(page.words()).not.toContain('consent id:');
    expect(document.querySelectorAll('.sluice-receipts li')).toHaveLength(0);
    expect(page.find('Erase my consent data')).toBeUndefined();
    expect([...document.querySelectorAll('input')].filter(({ checked }) => checked)).toEqual([]);
    expect(page.host.choices).toHaveLength(1);
    expect(document.querySelector('dialog[open]')).toBeTruthy();
  });

  it('is told when it could not be done, and can try again at once', async () => {
    await open();
    erase = () => Promise.reject(new Error('unreachable'));
    page.press('Erase my consent data');
    await rendered();
    page.press('Erase now');
    await vi.waitUntil(() => status()?.startsWith('It could not be erased'));
    expect(page.host.state().consent.subject).not.toBe('');
    expect(page.switchOf('Google Ads').checked).toBe(true);
    erase = async () => {};
    page.press('Erase now');
    await vi.waitUntil(() => status() === 'Your consent data is erased.');
  });
});

it('a visitor reads what they permitted in a form in the words of that form, also where it is withdrawn', async () => {
  const permission = { id: 'news', text: 'Send me the newsletter.' };
  const bare = { source: 'form', categories: {}, vendors: {} } as const;
  own = [
    { receipt: receiptOf({ ...bare, id: '1', event: 'given', permission }) },
    { receipt: receiptOf({ ...bare, id: '2', event: 'withdrawn', permission: { id: 'news', of: '1' } }) },
    { receipt: receiptOf({ ...bare, id: '3', event: 'withdrawn', permission: { id: 'offers', of: '9' } }) },
  ];
  await open();
  await unfold();
  const items = [...document.querySelectorAll('.sluice-receipts li')].map((item) => [
    item.querySelector('.sluice-name')?.textContent,
    item.querySelector('.sluice-about')?.textContent,
  ]);
  expect(items).toEqual([
    ['On', permission.text],
    ['Withdrawn', permission.text],
    ['Withdrawn', 'offers'],
  ]);
});

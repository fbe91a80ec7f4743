import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

const SITE = { vendors: ['google-analytics', 'google-ads', 'tawk'] };
const DO_NOT_SELL = 'Do not sell or share my personal information';
let page: MemoryPage;
const open = (config: object, signals?: Parameters<typeof openMemoryPage>[1]): MemoryPage => {
  page = openMemoryPage({ ...SITE, ...config }, signals);
  return page;
};
const region = (): Element | null => document.querySelector('[role=region]');
const status = (): string | null | undefined => document.querySelector('[role=status]')?.textContent;

afterEach(() => {
  page.ui.undo();
});

describe('where everything runs until a no to selling', () => {
  it('visitors are told what runs and how to say no, without being asked or stopped', () => {
    const { find, words } = open({ region: 'US' });
    expect(region()?.getAttribute('aria-label')).toBe('Your data, your choice');
    expect(words()).toContain('We use cookies for analytics, ads and support');
    expect(find('Privacy policy')?.getAttribute('href')).toBe('/privacy');
    expect(document.querySelector('[role=dialog], dialog')).toBeNull();
    expect(region()?.contains(document.activeElement)).toBe(false);
  });

  it('the no and the way to all choices are equals', () => {
    const { find } = open({ region: 'US' });
    const [no, all] = [find(DO_NOT_SELL), find('Your privacy choices')];
    expect(no?.nextElementSibling).toBe(all);
    expect(no?.className).toBe(all?.className);
    expect(no?.getAttributeNames()).toEqual(all?.getAttributeNames());
  });

  it('one click refuses what Global Privacy Control refuses there, leaves the rest and is confirmed', async () => {
    const { host, press } = open({ region: 'US' });
    press(DO_NOT_SELL);
    expect(host.choices).toEqual([
      {
        choice: {
          categories: { analytics: false, ads: false },
          vendors: { 'google-analytics': false, 'google-ads': false },
        },
        source: 'banner',
      },
    ]);
    expect(host.decide({ vendor: 'google-ads' }).granted).toBe(false);
    expect(host.decide({ vendor: 'tawk' }).granted).toBe(true);
    await expect.poll(status).toBe('Opt-Out Request Honored: analytics and ads stay off.');
    expect(region()).toBeNull();
  });

  it.each([
    [{ gpc: ['ads', 'support'] }, ['ads', 'support']],
    [{ gpc: [] }, ['ads']],
    [{ gpc: [], regimes: { 'opt-out': { gpc: ['analytics'] } } }, ['analytics']],
  ])('it refuses what the site lets that signal refuse, and ads and social at least: %j', (signals, refused) => {
    const { host, press } = open({ region: 'US', signals });
    press(DO_NOT_SELL);
    expect(Object.keys(host.choices[0]?.choice.categories ?? {})).toEqual(refused);
  });

  it('putting it away answers nothing and is remembered', async () => {
    const { host, press } = open({ region: 'US' });
    press('Close');
    await expect.poll(region).toBeNull();
    expect(host.choices).toEqual([]);
    expect(host.hasSeen('rights-1')).toBe(true);
    expect(host.decide({ vendor: 'google-ads' }).granted).toBe(true);
  });

  it('a notice that cannot be answered says so and stays', async () => {
    const { host, press } = open({ region: 'US' });
    host.choose = () => Promise.reject(new Error('offline'));
    press(DO_NOT_SELL);
    await expect.poll(status).toMatch(/could not be saved/);
    expect(region()).not.toBeNull();
  });

  it('a browser that has said no already is confirmed and not told again', () => {
    const { words } = open({ region: 'US' }, { dnt: null, gpc: true });
    expect(document.querySelector('.sluice-rights')).toBeNull();
    expect(words()).toContain('Opt-Out Request Honored');
  });

  it('there is no such button where nothing is sold', () => {
    const { find } = open({ region: 'US', vendors: ['tawk'] });
    expect(find(DO_NOT_SELL)).toBeUndefined();
    expect(find('Your privacy choices')).toBeDefined();
  });
});

describe('where everything runs as long as it is announced', () => {
  it('visitors are told so, and find the way to their choices beside the way on', async () => {
    const { find, press, words } = open({ region: 'AU' });
    expect(region()?.getAttribute('aria-label')).toBe('Your privacy choices');
    expect(words()).toContain('You can switch them off at any time.');
    expect(find('Your privacy choices')?.className).toBe(find('OK')?.className);
    expect(find(DO_NOT_SELL)).toBeUndefined();
    press('Your privacy choices');
    await vi.waitUntil(() => document.querySelector('dialog[open]'));
    page.press('Reject all');
    expect(page.host.decide({ vendor: 'tawk' }).granted).toBe(false);
    await expect.poll(region).toBeNull();
  });

  it('OK puts it away and answers nothing', async () => {
    const { host, press } = open({ region: 'AU' });
    press('OK');
    await expect.poll(region).toBeNull();
    expect(host.choices).toEqual([]);
    expect(host.hasSeen('rights-1')).toBe(true);
  });
});

it('nobody is told anything on a site that asks nothing', () => {
  open({ region: 'US', vendors: [] });
  expect(region()).toBeNull();
});

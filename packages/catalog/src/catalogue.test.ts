import { CATEGORIES, VENDOR_ID } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { createMatcher } from './match-host.ts';
import type { Vendor } from './vendor-entry.ts';
import { ruleOf } from './vendor-entry.ts';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}(?:\/[^\s?#|,]*(?:\?[^\s#|&,]+)?)?$/;
const COOKIE = /^[\w.$/@:*-]+$/;
const PLAIN = /^[A-Z][^<>&*_`"]*$/;

const textsOf = (vendor: Vendor) => [
  vendor.purpose,
  ...vendor.cookies.map((cookie) => cookie.purpose),
  ...vendor.storage.map((entry) => entry.purpose),
];

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each(CATALOGUE.map((vendor) => [vendor.id, vendor] as const))('a visitor reads of %s', (id, vendor) => {
  it('an id and category that the stored choice can hold', () => {
    expect(id).toMatch(VENDOR_ID);
    expect(CATEGORIES).toContain(vendor.category);
  });

  it('what it is, who runs it and what it receives', () => {
    expect(vendor.name).not.toBe('');
    expect(vendor.company).toMatch(/^\S.*, [A-Z][A-Za-z ]+$/);
    expect(vendor.receives.length).toBeGreaterThan(0);
    for (const text of vendor.receives) expect(text).toMatch(/^[^.<>]+$/);
  });

  it('plain whole sentences', () => {
    for (const text of textsOf(vendor)) {
      expect(text).toMatch(PLAIN);
      expect(text).toMatch(/\.$/);
      expect(text.length).toBeLessThan(140);
    }
  });

  it('hosts that can be matched, and at least one', () => {
    expect(vendor.hosts.length).toBeGreaterThan(0);
    for (const host of vendor.hosts) expect(host).toMatch(HOST);
  });

  it('cookies and keys with a lifetime that a browser can keep', () => {
    for (const { name, days } of vendor.cookies) {
      expect(name).toMatch(COOKIE);
      expect(name.replaceAll('*', '').length, `${name} would match nearly everything`).toBeGreaterThan(0);
      expect(Number.isInteger(days) && days >= 0 && days <= 800, `${name}: ${days} days`).toBe(true);
    }
    for (const { key } of vendor.storage) expect(key).toMatch(COOKIE);
    expect(repeated(vendor.cookies.map((cookie) => cookie.name))).toEqual([]);
    expect(repeated(vendor.storage.map((entry) => `${entry.area} ${entry.key}`))).toEqual([]);
  });

  it('an id of the Global Vendor List that there can be, if any', () => {
    const id = vendor.iab ?? 1;
    expect(Number.isInteger(id) && id > 0 && id < 65536).toBe(true);
  });

  it('links that lead to a page over https', () => {
    for (const link of [vendor.privacyPolicy, vendor.optOut ?? vendor.privacyPolicy])
      expect(new URL(link)).toMatchObject({ protocol: 'https:', username: '', search: '', hash: '' });
  });
});

describe('the catalogue', () => {
  const rules = CATALOGUE.map(ruleOf);

  it('is ordered by id, and no id is there twice', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('knows at least the 300 vendors that a site is most likely to use', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(300);
  });

  it('keeps each vendor in the folder of its category', async () => {
    const lists = await Promise.all(
      CATEGORIES.map(async (category) => ({ category, vendors: await import(`./vendors/${category}/list.ts`) })),
    );
    for (const { category, vendors } of lists) {
      for (const vendor of Object.values<Vendor>(vendors)) expect(vendor).toMatchObject({ category });
    }
  });

  it('names no function that two vendors would answer to, and none that every page has', () => {
    const globals = rules.flatMap((rule) => rule.globals ?? []);
    expect(repeated(globals)).toEqual([]);
    for (const name of globals) {
      expect(name).toMatch(/^[A-Za-z_$][\w$]*$/);
      expect(name in globalThis, `${name} is the platform's own`).toBe(false);
    }
  });

  it('gives no host pattern, no first-party cookie and no key to two vendors', () => {
    expect(repeated(rules.flatMap((rule) => rule.hosts))).toEqual([]);
    expect(repeated(rules.flatMap((rule) => rule.cookies))).toEqual([]);
    expect(repeated(rules.flatMap((rule) => rule.storage))).toEqual([]);
  });

  it('finds every vendor by each of its own hosts, cookies and keys', () => {
    const matcher = createMatcher(rules);
    for (const { id, hosts, cookies, storage } of rules) {
      for (const host of hosts) expect(matcher.vendorOf(new URL(`https://${host.replace('*', 'x')}`)), host).toBe(id);
      for (const name of cookies) expect(matcher.cookieOwner(name.replaceAll('*', 'x')), name).toBe(id);
      for (const key of storage) expect(matcher.storageOwner(key.replaceAll('*', 'x')), key).toBe(id);
    }
  });

  it.each([
    ['https://www.googletagmanager.com/gtag/js?id=G-ABC', 'google-analytics'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-123', 'google-ads'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC', 'google-tag-manager'],
    ['https://www.googletagmanager.com/ns.html?id=GTM-ABC', 'google-tag-manager'],
    ['https://region1.google-analytics.com/g/collect?v=2', 'google-analytics'],
    ['https://stats.g.doubleclick.net/g/collect', 'google-ads'],
    ['https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/', 'google-ads'],
    ['https://googleads.g.doubleclick.net/pagead/ads?client=ca-pub-1', 'google-adsense'],
    ['https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1', 'google-adsense'],
    ['https://securepubads.g.doubleclick.net/tag/js/gpt.js', 'google-ad-manager'],
    ['https://connect.facebook.net/en_US/fbevents.js', 'meta-pixel'],
    ['https://connect.facebook.net/signals/config/1?v=2.9', 'meta-pixel'],
    ['https://www.facebook.com/tr/?id=1&ev=PageView', 'meta-pixel'],
    ['https://connect.facebook.net/de_DE/sdk.js', 'facebook-plugins'],
    ['https://www.facebook.com/plugins/page.php', 'facebook-plugins'],
    ['https://platform.twitter.com/widgets.js', 'x-timeline'],
    ['https://cdn.syndication.twimg.com/timeline/profile', 'x-timeline'],
    ['https://platform.x.com/widgets.js', 'x-timeline'],
    ['https://static.ads-twitter.com/uwt.js', 'x-pixel'],
    ['https://t.co/1/i/adsct?bci=1', 'x-pixel'],
    ['https://www.youtube-nocookie.com/embed/x', 'youtube'],
    ['https://i.ytimg.com/vi/x/hqdefault.jpg', 'youtube'],
    ['https://embed.tawk.to/1/default', 'tawk'],
    ['https://www.clarity.ms/tag/x', 'microsoft-clarity'],
    ['https://bat.bing.com/bat.js', 'microsoft-ads'],
    ['https://www.google.com/maps/embed?pb=x', 'google-maps'],
    ['https://www.google.com/recaptcha/api.js', 'recaptcha'],
    ['https://www.tiktok.com/embed.js', 'tiktok-embed'],
    ['https://analytics.tiktok.com/i18n/pixel/events.js', 'tiktok-pixel'],
  ])('knows %s as %s', (url, id) => {
    expect(createMatcher(rules).vendorOf(new URL(url))).toBe(id);
  });

  it.each([
    'https://www.google.com/search?q=shoes',
    'https://www.bing.com/',
    'https://t.co/abc',
    'https://xx.com/',
    'https://netflix.com/',
  ])('leaves %s to nobody', (url) => {
    expect(createMatcher(rules).vendorOf(new URL(url))).toBeUndefined();
  });

  it.each(['PHPSESSID', 'cart', 'session', 'theme', 'csrftoken', 'sluice', 'lang', 'uid', 'm', 'mp_theme', 'ts'])(
    'leaves the site its own cookie %s',
    (name) => {
      expect(createMatcher(rules).cookieOwner(name)).toBeUndefined();
    },
  );
});

import { decodeConsent, NO_SIGNALS, NO_SUBJECT, parseConfig, resolveGround, type VendorTerms } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChooserOptions } from './chooser.ts';
import { createConsentStore } from './consent-store.ts';
import { connectHandoverLinks } from './handover-links.ts';

const terms = new Map<string, VendorTerms>([['ga', { category: 'analytics', declared: true, enabled: true }]]);
const { config } = parseConfig({ site: 'shop', collector: 'https://c.example' });
const CONSENT = {
  subject: '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11',
  at: Date.now() - 1000,
  revision: 1,
  signals: [],
  categories: { analytics: 'given' },
  vendors: { ga: 'given' },
  questions: {},
} as const;

let went: string[];
let answer: (ticket?: unknown) => void;
let fetch: ReturnType<typeof vi.fn<typeof globalThis.fetch>>;
let undo: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  went = [];
  fetch = vi.fn(
    () =>
      new Promise<Response>(
        (resolve) => (answer = (ticket = 'T1') => resolve(Response.json({ ticket }, { status: 201 }))),
      ),
  );
  connect(CONSENT);
  document.body.innerHTML = `<p data-sluice-handover><a id="a" href="https://blog.example/p#x"><b>Blog</b></a>
    <a id="own" href="https://shop.example/p">Own</a><a id="mail" href="mailto:x">Mail</a><a id="new" href="https://blog.example/" target="_blank">New</a></p>
    <a id="plain" href="https://blog.example/">Unmarked</a>`;
});

afterEach(() => {
  undo();
  vi.useRealTimers();
});

function connect(consent: typeof CONSENT | undefined): void {
  const ground = resolveGround(config, terms, undefined, NO_SIGNALS);
  const location = { origin: 'https://shop.example', assign: (url: string) => went.push(url) };
  const store = createConsentStore(ground, consent, Date.now);
  undo?.();
  undo = connectHandoverLinks({ config, store, location, fetch } as unknown as ChooserOptions);
}

/** Clicks; answers where the browser goes by itself, or nothing if it was kept from it. */
function click(selector: string, init: MouseEventInit = {}): string | undefined {
  const target = document.querySelector(selector);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  // Stands for what a browser does after all listeners.
  let href: string | undefined;
  addEventListener(
    'click',
    (seen) => {
      if (!seen.defaultPrevented) href = target?.closest('a')?.href;
      seen.preventDefault();
    },
    { once: true },
  );
  target?.dispatchEvent(event);
  return href;
}

const press = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));

it('a marked link leads with a ticket that was asked for while the pointer was down, and shows none afterwards', async () => {
  press('#a b');
  answer();
  await vi.advanceTimersByTimeAsync(10);
  expect(click('#a b')).toBe('https://blog.example/p#x&sluice_handover=T1');
  await vi.advanceTimersByTimeAsync(1);
  expect(document.querySelector('#a')?.outerHTML).toBe('<a id="a" href="https://blog.example/p#x"><b>Blog</b></a>');
  const [address, init] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('https://c.example/v1/handover');
  const { choice, ...rest } = JSON.parse(String(init?.body));
  expect(rest).toEqual({ site: 'shop', target: 'https://blog.example' });
  expect(decodeConsent(choice)).toEqual({ ...CONSENT, subject: NO_SUBJECT });
});

it('a click waits for its ticket, for less than a third of a second', async () => {
  expect(click('#a')).toBeUndefined();
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(went).toEqual(['https://blog.example/p#x&sluice_handover=T1']);
  expect(click('#a')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(300);
  expect(went).toHaveLength(2);
  expect(went[1]).toBe('https://blog.example/p#x');
});

it.each<[string, string, MouseEventInit]>([
  ['into a new tab', '#a', { ctrlKey: true }],
  ['into a new window', '#new', {}],
  ['with the middle button', '#a', { button: 1 }],
])('a click that opens something %s never waits', (_what, selector, init) => {
  expect(click(selector, init)).toBe(document.querySelector<HTMLAnchorElement>(selector)?.href);
});

it('each click has a ticket of its own', async () => {
  press('#a');
  answer('T1');
  await vi.advanceTimersByTimeAsync(10);
  expect(click('#a', { ctrlKey: true })).toContain('T1');
  await vi.advanceTimersByTimeAsync(10);
  press('#a');
  answer('T2');
  await vi.advanceTimersByTimeAsync(10);
  expect(click('#a', { ctrlKey: true })).toContain('T2');
});

it.each([
  ['that is not marked', '#plain'],
  ['of the site itself', '#own'],
  ['that leads to no page', '#mail'],
])('a link %s stays as it is, and nothing is asked for', (_which, selector) => {
  press(selector);
  expect(click(selector)).toBe(document.querySelector<HTMLAnchorElement>(selector)?.href);
  expect(fetch).not.toHaveBeenCalled();
});

it.each([
  ['has not chosen', undefined],
  ['chose too long ago', { ...CONSENT, at: CONSENT.at - 200 * 86_400_000 }],
])('nothing is asked for a visitor who %s, and their click is not late', async (_who, consent) => {
  connect(consent as typeof CONSENT | undefined);
  press('#a');
  await vi.advanceTimersByTimeAsync(1);
  expect(click('#a')).toBe('https://blog.example/p#x');
  expect(fetch).not.toHaveBeenCalled();
});

it('what the collector answers instead of a ticket leads nowhere else', async () => {
  press('#a');
  answer({ toString: () => 'x' });
  await vi.advanceTimersByTimeAsync(10);
  expect(click('#a')).toBe('https://blog.example/p#x');
});

it('a page that takes Sluice back has plain links', () => {
  undo();
  press('#a');
  expect(click('#a')).toBe('https://blog.example/p#x');
  expect(fetch).not.toHaveBeenCalled();
});

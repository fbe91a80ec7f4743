import { encodeConsent, NO_SIGNALS, NO_SUBJECT, parseConfig, resolveGround, type VendorTerms } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChooserOptions } from './chooser.ts';
import { createConsentStore } from './consent-store.ts';
import { redeemTicket } from './redeem-ticket.ts';

const TICKET = 'A'.repeat(43);
const terms = new Map<string, VendorTerms>([['ga', { category: 'analytics', declared: true, enabled: true }]]);
const { config } = parseConfig({ site: 'blog', collector: 'https://c.example/', vendors: ['ga'] });
const ground = resolveGround(config, terms, undefined, NO_SIGNALS);
const { asked } = ground;
const CHOICE = encodeConsent({
  subject: NO_SUBJECT,
  at: Date.now() - 1000,
  revision: 1,
  signals: [],
  categories: { analytics: 'given' },
  vendors: { ga: 'given', other: 'given' },
  questions: {},
});

beforeEach(() => comeFrom('https://shop.example/page?x=1'));
afterEach(() => vi.useRealTimers());

function comeFrom(referrer: string): void {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
}

function bring(answer: () => Response | Promise<Response>, changes: Partial<ChooserOptions> = {}) {
  const choose = vi.fn(async () => true);
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer());
  const store = createConsentStore(ground, undefined, Date.now);
  const options = {
    config,
    asked,
    store,
    fetch,
    restore: () => undefined,
    ...changes,
  } as unknown as ChooserOptions;
  return { choose, fetch, redeem: (ticket = TICKET) => redeemTicket(options, choose, ticket) };
}

it('a visitor whom a link has led here has what they chose there', async () => {
  const { choose, fetch, redeem } = bring(() => Response.json({ choice: CHOICE }));
  await redeem();
  const [address, init] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('https://c.example/v1/handover/redeem');
  expect(JSON.parse(String(init?.body))).toEqual({ ticket: TICKET, from: 'https://shop.example' });
  expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  const choice = { categories: { analytics: true }, vendors: { ga: true }, at: expect.any(Number) };
  expect(choose).toHaveBeenCalledExactlyOnceWith(choice, 'handover');
});

it.each<[string, () => Response | Promise<Response>]>([
  ['refuses', () => Response.json({ error: 'no_such_ticket' }, { status: 404 })],
  ['fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['answers no JSON', () => new Response('<html>')],
  ['answers null', () => Response.json(null)],
  ['answers a list', () => Response.json([CHOICE])],
  ['answers a choice of another type', () => Response.json({ choice: { at: 1 } })],
  ['answers a damaged choice', () => Response.json({ choice: `${CHOICE}!` })],
])('nothing happens where the collector %s', async (_what, answer) => {
  const { choose, redeem } = bring(answer);
  await redeem();
  expect(choose).not.toHaveBeenCalled();
});

it.each(['', 'no address'])('nobody is asked for a visitor who comes from “%s”', async (referrer) => {
  comeFrom(referrer);
  const { fetch, redeem } = bring(() => Response.json({ choice: CHOICE }));
  await redeem();
  expect(fetch).not.toHaveBeenCalled();
});

it('a collector that never answers keeps nobody from being asked', async () => {
  vi.useFakeTimers();
  const { choose, fetch, redeem } = bring(() => Response.error());
  fetch.mockImplementation(
    (_address, init) => new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error()))),
  );
  const done = redeem();
  await vi.advanceTimersByTimeAsync(3000);
  await done;
  expect(choose).not.toHaveBeenCalled();
});

it.each([
  ['whose ticket looks like none', '../../v1/receipts', {}],
  ['whose ticket is huge', 'a'.repeat(5000), {}],
  ['on a site without a collector', TICKET, { config: parseConfig({}).config }],
])('nobody is asked for a visitor %s', async (_who, ticket, changes) => {
  const { fetch, redeem } = bring(() => Response.json({ choice: CHOICE }), changes);
  await redeem(ticket);
  expect(fetch).not.toHaveBeenCalled();
});

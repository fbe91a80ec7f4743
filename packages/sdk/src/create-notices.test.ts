import { type Config, NO_CONSENT, type Notice, parseConfig } from '@sluice/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsentStore } from './consent-store.ts';
import { createNotices, type Notices, type NoticesOptions } from './create-notices.ts';
import { createSeen } from './create-seen.ts';
import { askNotices } from './parts/notices.ts';
import type { LoadPart } from './parts.ts';

const NOTICE: Notice = {
  id: 'closed',
  title: 'Closed on Sunday',
  text: 'We move.',
  from: '2026-03-01T08:00:00Z',
  until: '2126-03-01T08:00:00Z',
};
const SITE = { site: 'shop', collector: 'https://c.example/' };
const answering = (answer: unknown) => vi.fn<typeof fetch>(async () => Response.json(answer));
const seen = createSeen(180, Date.now);

/** A page of that site, whose collector answers so. */
function visit(fetch: typeof globalThis.fetch, input: object = SITE, isPolicyNew = false, ui: object = {}): Notices {
  const { config: parsed } = parseConfig(input);
  const config = { ...parsed, ui: { ...parsed.ui, ...ui } } as Config;
  const store = { state: () => ({ consent: NO_CONSENT, isPolicyNew }) } as unknown as ConsentStore;
  const loadPart = (async () => ({ askNotices })) as unknown as LoadPart;
  return createNotices({ config, store, seen, fetch, undos: [] } as unknown as NoticesOptions, loadPart);
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (done: () => void) => done());
  sessionStorage.clear();
  seen.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page with a collector', () => {
  it('asks it for notices, once, without cookies or a referrer', async () => {
    const fetch = answering({ notices: [NOTICE] });
    const notices = visit(fetch);
    expect(await notices.isDue()).toBe(true);
    expect(await notices.ofOperator()).toEqual([NOTICE]);
    expect(fetch.mock.calls).toEqual([
      [
        'https://c.example/v1/notices?site=shop',
        { credentials: 'omit', referrerPolicy: 'no-referrer', signal: expect.anything() },
      ],
    ]);
  });

  it('hears nothing to show of what has been put away', async () => {
    seen.add('notice-closed');
    expect(await visit(answering({ notices: [NOTICE] })).isDue()).toBe(false);
  });

  it('asks again after ten minutes, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const fetch = answering({ notices: [NOTICE] });
    for (const minutes of [0, 5, 4, 2]) {
      vi.setSystemTime(Date.now() + minutes * 60_000);
      expect(await visit(fetch).ofOperator()).toEqual([NOTICE]);
    }
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('shows no longer what ends meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const until = new Date(Date.now() + 60_000).toISOString();
    const fetch = answering({ notices: [{ ...NOTICE, until }] });
    expect(await visit(fetch).isDue()).toBe(true);
    vi.setSystemTime(Date.now() + 60_000);
    expect(await visit(fetch).isDue()).toBe(false);
  });

  it('stores nothing where there is nothing to tell', async () => {
    expect(await visit(answering({ notices: [] })).isDue()).toBe(false);
    expect(sessionStorage.length).toBe(0);
  });

  it.each([
    ['refuses', async () => Response.json({ notices: [NOTICE] }, { status: 403 })],
    ['sends garbage', async () => new Response('<html>')],
    ['sends something else', async () => Response.json([[NOTICE]])],
    ['sends a megabyte', async () => Response.json({ more: 'x'.repeat(1_000_000), notices: [NOTICE] })],
    ['sends what is nested deeply', async () => new Response('[{"notices":'.repeat(50_000))],
    ['breaks off', async () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('gone')) }))],
    ['cannot be reached', async () => Promise.reject(new TypeError('failed'))],
    [
      'gets no request through',
      () => {
        throw new Error('fetch is gone');
      },
    ],
  ] as [string, typeof fetch][])('shows nothing where that %s', async (_, fetch) => {
    const notices = visit(fetch);
    expect([await notices.isDue(), await notices.ofOperator()]).toEqual([false, []]);
    expect(sessionStorage.length).toBe(0);
  });

  it.each([
    'null',
    '[',
    '{}',
    '{"address":"https://c.example/v1/notices?site=shop","notices":[{"id":"x"}]}',
    JSON.stringify({ address: 'https://evil.test', at: Date.now(), notices: [NOTICE] }),
    JSON.stringify({ address: 'https://c.example/v1/notices?site=shop', at: 'x', notices: [NOTICE] }),
  ])('asks where what it kept is not its own: %s', async (kept) => {
    sessionStorage.setItem('sluice-notices', kept);
    const fetch = answering({ notices: [] });
    expect(await visit(fetch).ofOperator()).toEqual([]);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('waits three seconds at most', async () => {
    vi.useFakeTimers();
    const never: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const asked = visit(never).ofOperator();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await asked).toEqual([]);
  });
});

it('a page in a browser that does not tell when it is at rest asks a little later', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  vi.useFakeTimers();
  const asked = visit(answering({ notices: [NOTICE] })).isDue();
  await vi.runAllTimersAsync();
  expect(await asked).toBe(true);
});

it.each([
  ['has no collector', { site: 'shop' }, {}],
  ['has no id', { collector: 'https://c.example' }, {}],
  ['wants no notices', SITE, { notices: false }],
])('a site that %s asks nobody', async (_, site, ui) => {
  const fetch = answering({ notices: [NOTICE] });
  expect(await visit(fetch, site, false, ui).isDue()).toBe(false);
  expect(fetch).not.toHaveBeenCalled();
});

it('a visitor is told of a revised policy until they have put that away', async () => {
  const site = { policy: { url: '/privacy', revision: 4, material: 1 } };
  expect(await visit(answering({}), site, true).isDue()).toBe(true);
  seen.add('policy-4');
  expect(await visit(answering({}), site, true).isDue()).toBe(false);
});

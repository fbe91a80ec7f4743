import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readKeptRegion } from './kept-region.ts';
import { askRegion } from './parts/region.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.useRealTimers());

const collector = (answer: () => Response) => vi.fn<typeof globalThis.fetch>(async () => answer());

it('a page asks its collector where the visitor is, without cookies or a referrer, and the next page knows it', async () => {
  const fetch = collector(() => Response.json({ region: 'US-CA' }));
  expect(await askRegion(fetch, 'https://c.example/')).toBe('US-CA');
  expect(fetch.mock.calls[0]).toMatchObject([
    'https://c.example/v1/region',
    { credentials: 'omit', referrerPolicy: 'no-referrer' },
  ]);
  expect(readKeptRegion()).toBe('US-CA');
});

it.each([
  ['does not know', () => Response.json({})],
  ['refuses', () => Response.json({ region: 'US' }, { status: 403 })],
  ['says what is no region', () => Response.json({ region: 'everywhere' })],
  ['says something else', () => Response.json([['US']])],
  ['sends garbage', () => new Response('<html>')],
  ['cannot be reached', () => Promise.reject(new TypeError('failed')) as never],
])('a page whose collector %s stays with the strictest rule', async (_, answer) => {
  expect(await askRegion(collector(answer), 'https://c.example')).toBeUndefined();
  expect(readKeptRegion()).toBeUndefined();
});

it('nobody waits longer than a second', async () => {
  vi.useFakeTimers();
  const never: typeof globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
  const asked = askRegion(never, 'https://c.example');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toBeUndefined();
});

it('what another script has put where the region is kept is no region', () => {
  sessionStorage.setItem('sluice-region', '__proto__');
  expect(readKeptRegion()).toBeUndefined();
});

it('what was learnt yesterday does not count today', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await askRegion(
    collector(() => Response.json({ region: 'US-CA' })),
    'https://c.example',
  );
  vi.setSystemTime(Date.now() + 13 * 3_600_000);
  expect(readKeptRegion()).toBeUndefined();
});

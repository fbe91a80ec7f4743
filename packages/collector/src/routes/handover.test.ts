import { type Consent, decodeConsent, encodeConsent, NO_SUBJECT } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { createMemoryStore } from '../store/memory-store.ts';

const SHOP = 'https://shop.example';
const BLOG = 'https://blog.example';
const SITES = [
  { id: 'shop', origins: [SHOP, 'https://www.shop.example'], handover: ['blog'] },
  { id: 'blog', origins: [BLOG] },
  { id: 'other', origins: ['https://other.example'] },
];
const CONSENT: Consent = {
  subject: '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11',
  at: Date.UTC(2026, 2, 9),
  revision: 1,
  signals: ['gpc'],
  categories: { analytics: 'insisted' },
  vendors: { 'google-analytics': 'insisted', hotjar: 'refused' },
  questions: {},
};
const CHOICE = encodeConsent(CONSENT);

function collector() {
  let now = Date.UTC(2026, 2, 9, 1);
  const store = createMemoryStore();
  const app = createApp({ store, queue: createCommitQueue(store), sites: SITES, clock: () => now });
  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    app.request(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'text/plain', ...headers },
    });
  const issue = (changes: object = {}, Origin = SHOP) =>
    post('/v1/handover', { site: 'shop', target: BLOG, choice: CHOICE, ...changes }, { Origin });
  return {
    wait: (milliseconds: number) => (now += milliseconds),
    post,
    issue,
    ticket: async (): Promise<string> => (await (await issue()).json()).ticket,
    redeem: (ticket: unknown, { from = SHOP, Origin = BLOG } = {}) =>
      post('/v1/handover/redeem', { ticket, from }, { Origin }),
  };
}

describe('a visitor who follows a link to a site of the same house', () => {
  it('brings their choice, without their pseudonym and what they insisted on', async () => {
    const { issue, redeem } = collector();
    const issued = await issue();
    expect([issued.status, issued.headers.get('Cache-Control')]).toEqual([201, 'no-store']);
    const { ticket, seconds } = await issued.json();
    expect(seconds).toBe(60);
    const response = await redeem(ticket);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect(decodeConsent((await response.json()).choice)).toEqual({
      ...CONSENT,
      subject: NO_SUBJECT,
      signals: [],
      categories: { analytics: 'given' },
      vendors: { 'google-analytics': 'given', hotjar: 'refused' },
    });
  });

  it('cannot bring it twice', async () => {
    const { ticket, redeem } = collector();
    const once = await ticket();
    expect((await redeem(once)).status).toBe(200);
    expect((await redeem(once)).status).toBe(404);
  });

  it('cannot bring it a minute later', async () => {
    const { ticket, redeem, wait } = collector();
    const old = await ticket();
    wait(60_000);
    expect((await redeem(old)).status).toBe(404);
  });

  it.each([
    ['to another site', { Origin: 'https://other.example' }],
    ['back', { Origin: SHOP }],
    ['to what only looks like it', { Origin: 'https://blog.example.evil.test' }],
    ['from another page than the one it was made on', { from: 'https://evil.test' }],
    ['from nowhere', { from: '' }],
  ])('cannot bring it %s, and then nobody can', async (_where, attempt) => {
    const { ticket, redeem } = collector();
    const stolen = await ticket();
    const refused = await redeem(stolen, attempt);
    expect(refused.status).toBe(404);
    expect(await refused.json()).toEqual(await (await redeem('never issued')).json());
    expect((await redeem(stolen)).status).toBe(404);
  });
});

describe('no ticket is issued', () => {
  it.each([
    [403, 'unknown_site', 'for a site that nobody registered', { site: 'nobody' }, SHOP],
    [403, 'unknown_origin', 'to a page of another site', {}, BLOG],
    [403, 'unknown_origin', 'to a page that says nothing of itself', {}, ''],
    [403, 'no_handover', 'to a site that this one does not hand over to', { target: 'https://other.example' }, SHOP],
    [403, 'no_handover', 'to the site itself, unless it says so', { target: 'https://www.shop.example' }, SHOP],
    [403, 'no_handover', 'to what only looks like a site', { target: 'https://blog.example/' }, SHOP],
    [403, 'no_handover', 'to the language’s own names', { target: '__proto__' }, SHOP],
    [422, 'invalid_choice', 'for a damaged choice', { choice: `${CHOICE}!` }, SHOP],
    [422, 'invalid_choice', 'for no choice', { choice: encodeConsent({ ...CONSENT, at: 0 }) }, SHOP],
    [422, 'invalid_body', 'for a choice of another type', { choice: [CHOICE] }, SHOP],
    [422, 'invalid_body', 'with more than it takes', { subject: 'x' }, SHOP],
    [413, 'too_large', 'for a huge choice', { choice: '1.'.repeat(5000) }, SHOP],
  ])('%i %s %s', async (status, error, _why, changes, origin) => {
    const response = await collector().issue(changes, origin);
    expect([response.status, (await response.json()).error]).toEqual([status, error]);
  });

  it('in the other direction, unless that site says so', async () => {
    const response = await collector().issue({ site: 'blog', target: SHOP }, BLOG);
    expect((await response.json()).error).toBe('no_handover');
  });

  it('more often than fits', async () => {
    const { issue } = collector();
    for (let count = 0; count < 10_000; count++) await issue();
    const response = await issue();
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '60']);
  });
});

it.each([
  ['{', 400],
  ['null', 422],
  ['[]', 422],
  ['{"ticket":{},"from":""}', 422],
  ['{"ticket":"__proto__","from":"https://shop.example"}', 404],
  [`{"ticket":"${'a'.repeat(7000)}","from":""}`, 413],
])('a redemption that is garbage brings nothing: %s', async (body, status) => {
  expect((await collector().post('/v1/handover/redeem', body, { Origin: BLOG })).status).toBe(status);
});

import { describe, expect, it } from 'vitest';
import { exampleReceipt } from '../store/example-receipt.ts';
import { openCollector, SITE_ORIGIN } from './open-collector.ts';

const RECEIPT = exampleReceipt();
const FILED = { site: 'shop', kind: 'access', email: 'me@visitor.example' };
const TICKET = { ticket: 'x' };
const headers = { 'Content-Type': 'text/plain', Origin: SITE_ORIGIN };

/** Every endpoint that takes JSON, with a body that it would look at. */
const ENDPOINTS: readonly (readonly [string, object])[] = [
  ['/v1/receipts', RECEIPT],
  ['/v1/requests', FILED],
  ['/v1/handover', { site: 'shop', target: 'https://blog.example', choice: 'x' }],
  ['/v1/handover/redeem', TICKET],
];

const deep = '['.repeat(10_000) + ']'.repeat(10_000);
const inside = (body: object, member: string) => JSON.stringify(body).replace('{', `{${member},`);
const BODIES: readonly ((body: object) => string)[] = [
  (body) => inside(body, '"__proto__":{"polluted":true}'),
  (body) => inside(body, '"constructor":{"prototype":{"polluted":true}}'),
  (body) => inside(body, '"categories":{"__proto__":{"polluted":true}}'),
  (body) => inside(body, '"vendors":{"__proto__":true,"constructor":true}'),
  (body) => JSON.stringify({ ...body, site: { toString: 1 }, ticket: { toString: 1 } }),
  (body) => inside(body, '"__proto__":null'),
  (body) => JSON.stringify(body).replaceAll(/"(\w+)":/g, '"$1\\u0000":'),
  () => deep,
  () => `{"a":${deep}}`,
  () => '{"__proto__":{"site":"shop","kind":"access","email":"me@visitor.example","polluted":true}}',
  () => '"__proto__"',
  () => '[]',
  () => 'null',
  () => '0',
  () => '1e999',
  () => '\ufeff{}',
  () => '{"a":1}{"a":1}',
  () => '',
];

describe('hostile JSON', () => {
  it.each(ENDPOINTS)('at %s is refused, and changes nothing of the process', async (path, body) => {
    const collector = openCollector();
    for (const hostile of BODIES) {
      const answer = await collector.request(path, { method: 'POST', body: hostile(body), headers });
      expect([hostile(body).slice(0, 80), answer.status]).toEqual([
        hostile(body).slice(0, 80),
        expect.toSatisfy((status) => [400, 403, 404, 413, 422].includes(status)),
      ]);
      expect(await answer.json()).toMatchObject({ error: expect.any(String) });
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((await collector.store.counts()).receipts).toBe(0);
    expect(await collector.store.documents.list('request', '', 9)).toEqual([]);
    expect(collector.log).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'names no site, session, notice or request: %s',
    async (name) => {
      const collector = openCollector();
      const browser = await collector.signIn();
      const statusOf = async (answer: Promise<Response>) => (await answer).status;
      expect(await statusOf(collector.request(`/v1/notices?site=${name}`))).toBe(404);
      expect(await statusOf(collector.request(`/s/${name}/request`))).toBe(404);
      expect(await statusOf(collector.request(`/v1/receipts/${name}`))).toBe(404);
      expect(await statusOf(browser.get(`/dashboard/requests/${name}`))).toBe(404);
      expect(await statusOf(browser.post(`/dashboard/notices/${name}/end`))).toBe(404);
      expect(await statusOf(browser.post('/dashboard/notices', { [name]: 'x', site: name }))).toBe(422);
      expect(await statusOf(collector.request('/dashboard', { headers: { Cookie: `__Host-sluice=${name}` } }))).toBe(
        303,
      );
      const body = JSON.stringify({ ...FILED, site: name });
      expect(await statusOf(collector.request('/v1/requests', { method: 'POST', body, headers }))).toBe(403);
    },
  );
});

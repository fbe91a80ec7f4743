import { expect, it } from 'vitest';
import { createWorker } from './create-worker.ts';
import type { EdgeEnv } from './edge-config.ts';

const SITES = JSON.stringify([{ id: 'shop', origins: ['https://shop.example'] }]);

/** A worker over objects that answer as told; the names that were asked for, the requests that came, and the log. */
function worker(answer: () => Promise<Response>, env: EdgeEnv = {}) {
  const lines: string[] = [];
  const asked: string[] = [];
  const came: Request[] = [];
  const objects = (where: string) => ({
    idFromName: (name: string) => asked.push(`${where}${name}`),
    get: () => ({
      fetch: (request: Request) => {
        came.push(request);
        return answer();
      },
    }),
    jurisdiction: (name: string) => objects(`${name} `),
  });
  const { fetch } = createWorker({ log: (line) => lines.push(line), random: () => 0 });
  const bindings = { SLUICE_SITES: SITES, SITE_OBJECTS: objects(''), ...env };
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new Request(`https://consent.example${path}`, init), bindings);
  return { ask, asked, came, lines };
}

it('where a site’s object fails, its sender is asked to come back, and only the operator hears why', async () => {
  const { ask, lines } = worker(() => Promise.reject(new Error('reset: https://shop.example/?q=secret')));
  const answer = await ask('/s/shop/v1/receipts', { method: 'POST', body: '{}' });
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(await answer.json()).toMatchObject({ error: 'busy' });
  expect(lines.join()).not.toContain('secret');
});

it('no address of a visitor reaches an object, and no country but what the edge has found', async () => {
  const { ask, came } = worker(async () => Response.json({}));
  const told = { 'cf-connecting-ip': '192.0.2.7', 'x-forwarded-for': '192.0.2.7', 'x-real-ip': '192.0.2.7' };
  await ask('/v1/receipts/x', {
    headers: { ...told, 'sluice-country': 'FR', 'sluice-country-part': 'X', 'sluice-object': 'x' },
  });
  expect(JSON.stringify([...(came[0]?.headers ?? [])])).not.toMatch(/192\.0|FR|country/);
});

it('preflights and what needs no store wake no object', async () => {
  const { ask, asked } = worker(async () => Response.json({}));
  const statuses = [
    await ask('/s/shop/v1/receipts', { method: 'OPTIONS' }),
    await ask('/s/shop/v1/region'),
    await ask('/healthz'),
    await ask('/s/shop/.well-known/gpc.json'),
    await ask('/s/other/v1/receipts', { method: 'POST', body: '{}' }),
  ].map(({ status }) => status);
  expect([statuses, asked]).toEqual([[204, 200, 200, 404, 404], []]);
});

it('keeps objects in the jurisdiction that is asked for', async () => {
  const { ask, asked } = worker(async () => Response.json({}), { SLUICE_JURISDICTION: 'eu' });
  await ask('/v1/receipts/x');
  expect(asked).toEqual(['eu shop']);
});

it.each([
  [{ SLUICE_SITES: '[]' }, 'SLUICE_SITES'],
  [{ SLUICE_CONFIG: 'sluice.json' }, 'SLUICE_CONFIG'],
  [{ SLUICE_LOG_KEY: 'secret' }, 'SLUICE_LOG_KEY'],
])('a worker that is set up wrongly takes nothing and says what is wrong: %j', async (env, variable) => {
  const { ask, lines } = worker(async () => Response.json({}), env);
  const answer = await ask('/v1/receipts', { method: 'POST', body: '{}' });
  expect([answer.status, await answer.json()]).toMatchObject([503, { error: 'not_configured' }]);
  expect(lines.join()).toContain(variable);
});

it('a worker without its objects says so to the operator', async () => {
  const { ask, lines } = worker(async () => Response.json({}), { SITE_OBJECTS: undefined });
  expect((await ask('/v1/receipts/x')).status).toBe(503);
  expect(lines.join()).toContain('SITE_OBJECTS');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { describeApi } from './describe-api.ts';
import { DESCRIBED_ROUTES } from './described-routes.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schemaOf = (name: string) => JSON.parse(read(`../../../receipt/schemas/${name}.json`));

/** Pages for people, and what they load. */
const FOR_PEOPLE = ['/', '/dashboard', '/style.css', '/icon.svg'];

it('a developer finds every route of the collector described, and no other', () => {
  const store = createMemoryStore();
  const { routes } = createApp({ store, queue: createCommitQueue(store), sites: [] });
  const served = routes.flatMap(({ method, path }) =>
    method === 'ALL' || FOR_PEOPLE.includes(path) ? [] : `${method} ${path}`,
  );
  const described = DESCRIBED_ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect([...new Set(described)].sort()).toEqual([...new Set(served)].sort());
});

/** `UPDATE_SCHEMAS=1 npx vitest run packages/collector/src/openapi` writes it anew. */
it('a program reads in docs/openapi.json what the collector checks', () => {
  const { version } = JSON.parse(read('../../package.json'));
  const schemas = { Receipt: schemaOf('receipt'), NoticeDocument: schemaOf('notice-1') };
  const text = `${JSON.stringify(describeApi(DESCRIBED_ROUTES, schemas, version), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMAS) writeFileSync(new URL('../../../../docs/openapi.json', import.meta.url), text);
  expect(read('../../../../docs/openapi.json')).toBe(text);
});

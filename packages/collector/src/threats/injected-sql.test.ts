import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleReceipt } from '../store/example-receipt.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { openCollector, SITE_ORIGIN } from './open-collector.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-sql-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PAYLOADS = [
  "'; DROP TABLE receipt; --",
  "' OR '1'='1",
  '" OR ""="',
  "'); DELETE FROM document; --",
  "x' UNION SELECT body FROM receipt --",
  '\\',
  '%',
  '_',
  '?1',
  ':site',
  '$1',
];
const headers = { 'Content-Type': 'text/plain', Origin: SITE_ORIGIN };

describe('SQL that comes from outside', () => {
  it('is stored and given back as text, through every field that is kept, and finds nothing where it is looked up', async () => {
    const store = await openSqliteStore(join(root, 'receipts.db'));
    const collector = openCollector({ store });
    const browser = await collector.signIn();
    const control = exampleReceipt();
    const send = async (body: object, path = '/v1/receipts') =>
      collector.request(path, { method: 'POST', body: JSON.stringify(body), headers });
    await send(control);
    const messages: string[] = [];
    for (const payload of PAYLOADS) {
      for (const name of [
        'id',
        'site',
        'subject',
        'event',
        'source',
        'regime',
        'region',
        'language',
        'fingerprint',
        'page',
        'sdk',
      ]) {
        await send({ ...exampleReceipt(), [name]: payload });
      }
      await send({ ...exampleReceipt(), vendors: { [payload]: true }, categories: { [payload]: true } });
      await send({ site: 'shop', kind: 'access', email: 'me@visitor.example', message: payload }, '/v1/requests');
      messages.push(payload);
      const notice = {
        site: 'shop',
        title: payload,
        text: payload,
        from: '2026-03-01T08:00',
        until: '2027-03-01T08:00',
      };
      expect((await browser.post('/dashboard/notices', { ...notice, action: 'publish' })).status).toBe(303);

      const inPath = encodeURIComponent(payload);
      expect((await collector.request(`/v1/receipts/${inPath}`)).status).toBe(404);
      expect((await collector.request(`/v1/subjects/${control.subject}/receipts?site=${inPath}`)).status).toBe(403);
      expect((await collector.request(`/v1/subjects/${inPath}/receipts?site=shop`)).status).toBe(422);
      expect((await collector.request(`/v1/notices?site=${inPath}`)).status).toBe(404);
      expect((await browser.get(`/dashboard/requests/${inPath}`)).status).toBe(404);
      expect(await (await browser.post('/dashboard/receipts', { id: payload })).text()).toContain('Nothing is stored');
      expect((await collector.request('/dashboard', { headers: { Cookie: `__Host-sluice=${inPath}` } })).status).toBe(
        303,
      );
    }
    const titles = (await (await collector.request('/v1/notices?site=shop')).json()).notices.map(
      ({ title }: { title: string }) => title,
    );
    expect(titles.sort()).toEqual([...PAYLOADS].sort());
    const kept = (await store.documents.list('request', '', 99)).map(({ text }) => JSON.parse(text).message);
    expect(kept.sort()).toEqual(messages.sort());
    expect((await (await collector.request(`/v1/receipts/${control.id}`)).json()).receipt).toEqual(control);
    await store.close();
  });
});

import { describe, expect, it } from 'vitest';
import { exampleReceipt } from '../store/example-receipt.ts';
import { openCollector, SITE_ORIGIN } from './open-collector.ts';

const headers = { 'Content-Type': 'text/plain', Origin: SITE_ORIGIN };

describe('who sends again what was sent before', () => {
  it('adds nothing by a receipt, changes nothing by another under its id, and brings none back that was erased', async () => {
    const collector = openCollector();
    const receipt = exampleReceipt();
    const send = async (body: object) =>
      (await collector.request('/v1/receipts', { method: 'POST', body: JSON.stringify(body), headers })).status;
    expect(await send(receipt)).toBe(201);
    for (let count = 0; count < 5; count++) expect(await send(receipt)).toBe(200);
    expect(await send({ ...receipt, categories: { analytics: true, ads: true } })).toBe(409);
    expect((await collector.store.counts()).receipts).toBe(1);
    const subject = `/v1/subjects/${receipt.subject}?site=shop`;
    await collector.request(subject, { method: 'DELETE', headers: { Origin: SITE_ORIGIN } });
    expect(await send(receipt)).toBe(410);
    expect((await collector.store.counts()).receipts).toBe(1);
  });

  it('is refused with a receipt that was taken from a visitor’s line and kept for two days', async () => {
    const collector = openCollector();
    const body = JSON.stringify(exampleReceipt());
    collector.wait(48 * 3_600_000 + 1);
    expect((await collector.request('/v1/receipts', { method: 'POST', body, headers })).status).toBe(422);
  });

  it('has no use of a form of a session that was ended', async () => {
    const collector = openCollector();
    const browser = await collector.signIn();
    await browser.post('/logout');
    const answer = await browser.post('/dashboard/notices', { action: 'publish' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/login']);
  });
});

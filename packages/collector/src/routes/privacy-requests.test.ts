import { describe, expect, it } from 'vitest';
import { openCollector, SITE_ORIGIN } from '../threats/open-collector.ts';

const DAY = 86_400_000;
const SUBJECT = '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70';
const FILED = {
  site: 'shop',
  kind: 'access',
  email: 'me@visitor.example',
  message: 'All of it, please.',
  subject: SUBJECT,
};

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'Content-Type': 'text/plain', Origin: SITE_ORIGIN, ...headers },
});

type Collector = ReturnType<typeof openCollector>;

async function file(collector: Collector, changes: object = {}): Promise<string> {
  const answer = await collector.request('/v1/requests', post({ ...FILED, ...changes }));
  expect(answer.status).toBe(201);
  return (await answer.json()).reference;
}

const kept = async ({ store }: Collector) => store.documents.list('request', '', 999);

describe('a visitor who asks for their personal data', () => {
  it('from a page of the site gets a number, and the day by which they are answered', async () => {
    const collector = openCollector();
    const answer = await collector.request('/v1/requests', post(FILED));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await answer.json()).toEqual({
      reference: expect.stringMatching(/^2026-[\dA-Z]{4}-[\dA-Z]{4}$/),
      receivedAt: '2026-03-09T08:30:00.000Z',
      dueAt: '2026-04-08T08:30:00.000Z',
    });
  });

  it('by the collector’s own page does so without a script, and reads the same', async () => {
    const collector = openCollector({ requests: { days: 20 } });
    const form = await collector.request('/s/shop/request');
    expect(form.status).toBe(200);
    expect(form.headers.get('Content-Security-Policy')).toContain("form-action 'self'");
    const answer = await collector.post('/s/shop/request', { ...FILED, website: '' });
    expect(answer.status).toBe(201);
    const page = await answer.text();
    expect(page).toMatch(/<code>2026-[\dA-Z]{4}-[\dA-Z]{4}<\/code>/);
    expect(page).toContain('>2026-03-29</time>');
    expect(JSON.parse((await kept(collector))[0]?.text ?? '')).toMatchObject({ ...FILED, status: 'open' });
  });

  it('keeps what they typed when something is wrong with it', async () => {
    const collector = openCollector();
    const answer = await collector.post('/s/shop/request', { ...FILED, email: 'me', kind: 'erasure' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('email: give an e-mail address');
    expect(page).toContain('All of it, please.');
    expect(page).toMatch(/value="erasure" required checked/);
    expect(await kept(collector)).toEqual([]);
  });

  it.each([
    [422, { ...FILED, kind: 'everything' }, 'kind'],
    [422, { ...FILED, email: 'me@@x.example' }, 'email'],
    [422, { ...FILED, email: 'me@x.example\nBcc: all@x.example' }, 'email'],
    [422, { ...FILED, email: `${'x'.repeat(250)}@x.example` }, 'email'],
    [422, { ...FILED, message: 'x'.repeat(4001) }, 'message'],
    [422, { ...FILED, message: 'a\0b' }, 'message'],
    [422, { ...FILED, subject: 'me' }, 'subject'],
    [422, { ...FILED, website: 'https://spam.example' }, 'website'],
    [422, { ...FILED, 'me@visitor.example': 1 }, ''],
    [422, [FILED], 'site'],
    [422, 'null', ''],
    [400, '{', undefined],
    [413, ' '.repeat(40_000), undefined],
  ])('gets %i for %j, which repeats nothing of it', async (status, body, path) => {
    const collector = openCollector();
    const answer = await collector.request('/v1/requests', post(body));
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(JSON.parse(text).path).toBe(path);
    expect(text).not.toContain('visitor');
    expect([await kept(collector), collector.log]).toEqual([[], []]);
  });

  it('is not heard from pages of other origins, nor for other sites', async () => {
    const collector = openCollector();
    const from = async (site: string, headers: Record<string, string>) =>
      (await collector.request('/v1/requests', post({ ...FILED, site }, headers))).status;
    expect(await from('shop', { Origin: 'https://evil.example' })).toBe(403);
    expect(await from('shop', { Origin: 'null' })).toBe(403);
    expect(await from('other', {})).toBe(403);
    expect((await collector.post('/s/shop/request', FILED, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await collector.post('/s/shop/request', FILED, { Origin: SITE_ORIGIN })).status).toBe(403);
    expect((await collector.request('/s/other/request')).status).toBe(404);
    expect(await kept(collector)).toEqual([]);
  });

  it('waits where thirty were filed at once, three minutes for the next', async () => {
    const collector = openCollector();
    for (let count = 0; count < 30; count++) await file(collector);
    const refused = await collector.request('/v1/requests', post(FILED));
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '180']);
    expect((await collector.post('/s/shop/request', FILED)).status).toBe(429);
    collector.wait(180_000);
    await file(collector);
    expect(await kept(collector)).toHaveLength(31);
  });
});

describe('an operator', () => {
  it('sees requests by the day they are due, those that are overdue marked, and no address in the list', async () => {
    const collector = openCollector();
    const first = await file(collector);
    collector.wait(10 * DAY);
    const second = await file(collector, { kind: 'erasure' });
    collector.wait(25 * DAY);
    const page = await (await (await collector.signIn()).get('/dashboard/requests')).text();
    const rows = [...page.matchAll(/requests\/([\dA-Z-]+)">.*?class="state (\w+)"/gs)].map((match) => match.slice(1));
    expect(rows).toEqual([
      [first, 'overdue'],
      [second, 'open'],
    ]);
    expect(page).toContain('1 overdue.');
    expect(page).not.toContain('me@visitor.example');
  });

  it('extends one with a reason, notes what was done, answers it, and all of that is in the journal without the visitor', async () => {
    const collector = openCollector();
    const reference = await file(collector);
    const browser = await collector.signIn();
    const path = `/dashboard/requests/${reference}`;
    const page = async () => (await browser.get(path)).text();
    expect(await page()).toContain('me@visitor.example');

    expect((await browser.post(path, { status: 'extended', version: '1' })).status).toBe(422);
    expect((await browser.post(path, { status: 'extended', reason: 'Many files.', version: '1' })).status).toBe(303);
    expect(await page()).toMatch(/2026-06-07 08:30.*Many files\./s);
    expect((await browser.post(path, { status: 'extended', note: 'Sent to billing.', version: '2' })).status).toBe(303);
    expect((await browser.post(path, { status: 'answered', version: '3' })).status).toBe(303);
    expect(await page()).toMatch(/answered.*Closed \(UTC\).*Sent to billing\./s);

    const journal = await (await browser.get('/dashboard/journal')).text();
    for (const what of ['set a request to extended', 'added to a request', 'set a request to answered']) {
      expect(journal).toContain(`<td>operator</td><td>${what}</td><td><code>${reference}</code>`);
    }
    for (const secret of ['visitor.example', 'Many files', 'billing']) expect(journal).not.toContain(secret);
    expect(collector.log).toEqual([]);
  });

  it('is told when somebody else has changed it meanwhile, and keeps what was typed', async () => {
    const collector = openCollector();
    const path = `/dashboard/requests/${await file(collector)}`;
    const browser = await collector.signIn();
    await browser.post(path, { status: 'answered', version: '1' });
    const late = await browser.post(path, { status: 'refused', reason: 'Not ours.', version: '1' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('>Not ours.</textarea>');
    expect(await (await browser.get(path)).text()).toContain('<dd>answered</dd>');
  });

  it('finds closed requests for a year, then they are gone from the store; open ones stay', async () => {
    const collector = openCollector();
    const closed = await file(collector);
    const open = await file(collector);
    const browser = await collector.signIn();
    await browser.post(`/dashboard/requests/${closed}`, { status: 'refused', reason: 'Twice.', version: '1' });
    const list = async () => (await (await collector.signIn()).get('/dashboard/requests')).text();
    collector.wait(365 * DAY);
    expect(await list()).toContain(closed);
    collector.wait(1000);
    const later = await list();
    expect([later.includes(closed), later.includes(open)]).toEqual([false, true]);
    expect((await kept(collector)).map(({ key }) => key)).toEqual([open]);
  });
});

import { describe, expect, it } from 'vitest';
import { digest } from '../access/digest.ts';
import type { Account } from '../access/operator.ts';
import { HOST, openCollector, PASSWORD } from './open-collector.ts';

const NOTICE = {
  action: 'publish',
  site: 'shop',
  title: 'T',
  text: 'T',
  from: '2026-03-01T08:00',
  until: '2027-03-01T08:00',
};

describe('a form that another page sends in the name of an operator', () => {
  it.each([['https://evil.example'], ['null'], ['https://collector.example.evil'], ['https://shop.example'], ['']])(
    'is refused with the origin %j, even with a stolen token',
    async (origin) => {
      const { signIn, post } = openCollector();
      const { cookie, token } = await signIn();
      const answer = await post('/dashboard/notices', { ...NOTICE, token }, { Cookie: cookie, Origin: origin });
      expect(answer.status).toBe(403);
    },
  );

  it('is refused without a token, and with the token of another session, also a later one of the same operator', async () => {
    const { signIn, post, store } = openCollector();
    const first = await signIn();
    const second = await signIn();
    for (const token of [undefined, '', 'x', first.token, digest('sluice-form/1\0')]) {
      const fields = { ...NOTICE, ...(token === undefined ? {} : { token }) };
      expect((await post('/dashboard/notices', fields, { Cookie: second.cookie })).status).toBe(403);
      expect((await post('/logout', token === undefined ? {} : { token }, { Cookie: second.cookie })).status).toBe(403);
    }
    expect(await store.documents.list('notice', '', 9)).toEqual([]);
    expect((await second.post('/dashboard/notices', NOTICE)).status).toBe(303);
  });

  it('is refused in any other form of body, in which a page could send it without asking', async () => {
    const { signIn, request } = openCollector();
    const { cookie, token } = await signIn();
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/json']) {
      const headers = { Cookie: cookie, Origin: HOST, 'Content-Type': type };
      const answer = await request('/dashboard/notices', { method: 'POST', body: `token=${token}`, headers });
      expect(answer.status).toBe(415);
    }
  });

  it('does not sign anybody in either', async () => {
    const { post } = openCollector();
    const fields = { name: 'operator', password: PASSWORD };
    const answer = await post('/login', fields, { Origin: 'https://evil.example' });
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([403, null]);
  });
});

describe('what is the operator’s', () => {
  const PATHS = [
    ['GET', '/dashboard'],
    ['GET', '/dashboard/receipts'],
    ['GET', '/dashboard/receipts/x'],
    ['POST', '/dashboard/receipts'],
    ['GET', '/dashboard/notices'],
    ['GET', '/dashboard/notices/new'],
    ['POST', '/dashboard/notices'],
    ['POST', '/dashboard/notices/x/end'],
    ['GET', '/dashboard/requests'],
    ['GET', '/dashboard/requests/x'],
    ['POST', '/dashboard/requests/x'],
    ['GET', '/dashboard/journal'],
    ['POST', '/logout'],
  ] as const;

  it.each(PATHS)('is closed to strangers: %s %s', async (method, path) => {
    const { request } = openCollector();
    const body = method === 'POST' ? new URLSearchParams({ token: '' }) : null;
    const answer = await request(path, { method, body, headers: { Origin: HOST } });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toMatch(/^\/login/);
    expect(await answer.text()).toBe('');
    for (const Authorization of [
      'Bearer x',
      'Bearer __proto__',
      `Basic ${btoa(`operator:${PASSWORD.replace('ä', 'a')}`)}`,
    ]) {
      const guessed = await request(path, { method, body, headers: { Origin: HOST, Authorization } });
      expect(guessed.status).toBe(303);
    }
  });

  it('is not there where no operator is configured', async () => {
    const { request, post } = openCollector({ operatorPassword: undefined });
    for (const [, path] of PATHS.filter(([method]) => method === 'GET')) expect((await request(path)).status).toBe(404);
    expect((await request('/login')).status).toBe(404);
    expect((await post('/login', { name: 'operator', password: 'undefined' })).status).toBe(404);
    expect((await openCollector({ operatorPassword: '' }).request('/dashboard')).status).toBe(404);
  });

  it('is read by a program with its token, which does not change anything as an auditor', async () => {
    const token = 'f'.repeat(64);
    const operatorTokens = [
      { name: 'other', role: 'operator' as const, sha256: digest('other') },
      { name: 'backup', role: 'auditor' as const, sha256: digest(token) },
    ];
    const { request, post } = openCollector({ operatorTokens, operatorPassword: undefined });
    const headers = { Authorization: `Bearer ${token}` };
    expect((await request('/dashboard', { headers })).status).toBe(200);
    expect((await post('/dashboard/notices', NOTICE, headers)).status).toBe(403);
    expect((await request('/dashboard', { headers: { Authorization: `Bearer ${digest(token)}` } })).status).toBe(303);
  });

  it('is looked at by an auditor who signs in, and not changed', async () => {
    const salt = new Uint8Array(16);
    const scrypt = async () => new Uint8Array(32);
    const password = { N: 2, r: 1, p: 1, salt, hash: new Uint8Array(32) };
    const operators: Account[] = [{ name: 'audit', role: 'auditor', password }];
    const { signIn } = openCollector({ operators, operatorPassword: undefined, scrypt });
    const browser = await signIn('audit', 'any');
    expect((await browser.get('/dashboard/requests')).status).toBe(200);
    expect(await (await browser.get('/dashboard/notices')).text()).not.toContain('New notice');
    expect((await browser.get('/dashboard/notices/new')).status).toBe(403);
    expect((await browser.post('/dashboard/notices', NOTICE)).status).toBe(403);
    expect((await browser.post('/dashboard/receipts', { id: 'x' })).status).toBe(200);
  });
});

import { describe, expect, it } from 'vitest';
import { HOST, openCollector, PASSWORD } from './open-collector.ts';

const HOUR = 3_600_000;

describe('an operator who signs in', () => {
  it('gets a cookie that no script reads, no other site sends along and no other host sets', async () => {
    const { answer } = await openCollector().signIn();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/dashboard');
    const [pair = '', ...flags] = (answer.headers.get('Set-Cookie') ?? '').split('; ');
    expect(pair).toMatch(/^__Host-sluice=[\da-f]{64}$/);
    expect(flags.sort()).toEqual(['HttpOnly', 'Max-Age=28800', 'Path=/', 'SameSite=Strict', 'Secure']);
  });

  it('over plain HTTP gets one without the prefix, and the word of a proxy counts only where one is known', async () => {
    const flagsOf = async (trustProxy: boolean, proto: string) => {
      const { app } = openCollector({ trustProxy });
      const answer = await app.request('http://collector.example/login', {
        method: 'POST',
        body: new URLSearchParams({ name: 'operator', password: PASSWORD }),
        headers: { Origin: HOST, 'X-Forwarded-Proto': proto },
      });
      return answer.headers.get('Set-Cookie') ?? '';
    };
    expect(await flagsOf(false, 'https')).toMatch(/^sluice-operator=[\da-f]{64};(?!.*Secure).*HttpOnly/);
    expect(await flagsOf(true, 'https')).toMatch(/^__Host-sluice=.*Secure/);
    expect(await flagsOf(true, 'https, http')).toMatch(/^sluice-operator=/);
  });

  it('gets a new session, whatever cookie was planted before, and the old one ends', async () => {
    const { post, request, signIn } = openCollector();
    const planted = `__Host-sluice=${'a'.repeat(64)}`;
    const answer = await post('/login', { name: 'operator', password: PASSWORD }, { Cookie: planted });
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect(cookie).not.toBe(planted);
    expect((await request('/dashboard', { headers: { Cookie: planted } })).status).toBe(303);
    expect((await request('/dashboard', { headers: { Cookie: cookie } })).status).toBe(200);
    await post('/login', { name: 'operator', password: PASSWORD }, { Cookie: cookie });
    expect((await request('/dashboard', { headers: { Cookie: cookie } })).status).toBe(303);
    expect((await (await signIn()).get('/dashboard')).status).toBe(200);
  });

  it('is signed out by the button, and the cookie is good for nothing afterwards', async () => {
    const { signIn } = openCollector();
    const browser = await signIn();
    const answer = await browser.post('/logout');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/login']);
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-sluice=; Max-Age=0/);
    expect((await browser.get('/dashboard')).status).toBe(303);
  });

  it('is signed out after an hour without use, and after eight hours in any case', async () => {
    const { signIn, wait } = openCollector();
    const browser = await signIn();
    for (let hours = 0; hours < 7.5; hours += 0.5) {
      wait(HOUR / 2);
      expect((await browser.get('/dashboard')).status).toBe(200);
    }
    wait(HOUR / 2);
    expect((await browser.get('/dashboard')).status).toBe(303);
    const idle = await signIn();
    wait(HOUR);
    expect((await idle.get('/dashboard')).status).toBe(303);
  });

  it('leaves nothing in the store by which who reads it could come in, and nothing of old sessions', async () => {
    const { signIn, store, wait } = openCollector();
    const { cookie, token } = await signIn();
    const rows = async () => [
      ...(await store.documents.list('session', '', 99)),
      ...(await store.documents.list('session-seen', '', 99)),
    ];
    expect(await rows()).toHaveLength(2);
    const kept = JSON.stringify(await rows());
    for (const secret of [cookie.split('=')[1], token, PASSWORD]) expect(kept).not.toContain(secret);
    wait(9 * HOUR);
    await signIn();
    expect(await rows()).toHaveLength(2);
  });

  it.each([
    ['/dashboard/requests?x=1', '/dashboard/requests?x=1'],
    ['//evil.example', '/dashboard'],
    ['https://evil.example/dashboard', '/dashboard'],
    ['/dashboard/../../evil', '/dashboard'],
    ['/dashboard\\evil', '/dashboard'],
    ['/dashboard@evil.example', '/dashboard'],
    ['javascript:alert(1)', '/dashboard'],
  ])('is led to pages of the dashboard alone: %s', async (next, expected) => {
    const answer = await openCollector().post('/login', { name: 'operator', password: PASSWORD, next });
    expect(answer.headers.get('Location')).toBe(expected);
  });

  it('comes back to the page that was asked for', async () => {
    const { request } = openCollector();
    const answer = await request('/dashboard/requests/2026-AAAA-BBBB');
    expect(answer.headers.get('Location')).toBe('/login?next=%2Fdashboard%2Frequests%2F2026-AAAA-BBBB');
  });
});

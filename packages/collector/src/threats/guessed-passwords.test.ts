import { describe, expect, it } from 'vitest';
import { nativeScrypt } from '../access/native-scrypt.ts';
import type { Account } from '../access/operator.ts';
import { formatPasswordHash, hashPassword, isPasswordOf, parsePasswordHash } from '../access/password-hash.ts';
import { portableScrypt } from '../access/scrypt.ts';
import { openCollector, PASSWORD } from './open-collector.ts';

const WRONG = 'incorrect horse';
const statusOf = async (answer: Promise<Response>) => (await answer).status;

describe('who guesses passwords', () => {
  it.each([
    ['operator', WRONG],
    ['operator', `${PASSWORD} `],
    ['operator', ''],
    ['admin', PASSWORD],
    ['', PASSWORD],
    ['__proto__', PASSWORD],
    ["' OR 1=1 --", PASSWORD],
    ['operator', 'x'.repeat(5000)],
  ])('does not come in as %j with %j', async (name, password) => {
    const { post } = openCollector();
    const answer = await post('/login', { name, password });
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([401, null]);
  });

  it('reads the same for a name that nobody has, for which the same work is done', async () => {
    const collector = openCollector();
    await collector.signIn();
    const attempt = async (name: string) => {
      const before = collector.hashings();
      const answer = await collector.post('/login', { name, password: WRONG });
      return { hashings: collector.hashings() - before, status: answer.status, page: await answer.text() };
    };
    const known = await attempt('operator');
    expect(known).toMatchObject({ hashings: 1, status: 401 });
    expect(await attempt('nobody')).toEqual(known);
  });

  it('waits longer and longer for one name, unheard, and the operator comes in afterwards', async () => {
    const collector = openCollector();
    const guess = () => collector.post('/login', { name: 'operator', password: WRONG });
    for (let count = 0; count < 5; count++) expect(await statusOf(guess())).toBe(401);
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const before = collector.hashings();
      const refused = await collector.post('/login', { name: 'operator', password: PASSWORD });
      expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, String(seconds)]);
      expect(collector.hashings()).toBe(before);
      collector.wait(seconds * 1000);
      expect(await statusOf(guess())).toBe(401);
    }
    collector.wait(60_000);
    expect((await collector.signIn()).answer.status).toBe(303);
    expect(await statusOf(guess())).toBe(401);
  });

  it('waits too who tries many names, five seconds at most', async () => {
    const collector = openCollector();
    for (let count = 0; count < 50; count++) await collector.post('/login', { name: `n${count}`, password: WRONG });
    expect(await statusOf(collector.post('/login', { name: 'another', password: WRONG }))).toBe(429);
    collector.wait(5000);
    expect((await collector.signIn()).answer.status).toBe(303);
  });

  it('has one password worked on at a time, and eight waiting', async () => {
    let running = 0;
    let most = 0;
    const collector = openCollector({
      scrypt: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running--;
        return new Uint8Array(32);
      },
    });
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const statuses = await Promise.all(
      names.map((name) => statusOf(collector.post('/login', { name, password: WRONG }))),
    );
    expect(most).toBe(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(12);
  });

  it('leaves no trace of what was typed in the log', async () => {
    const { post, log } = openCollector();
    await post('/login', { name: 'my-secret-typed-as-name', password: WRONG });
    expect(log).toEqual(['A sign-in at the dashboard has failed.']);
  });
});

describe('an operator with a hash in the configuration', () => {
  it('signs in, and a changed hash ends the session', async () => {
    const cheap = {
      N: 2,
      r: 1,
      p: 1,
      salt: new Uint8Array(16),
      hash: await portableScrypt(new TextEncoder().encode(PASSWORD), new Uint8Array(16), { N: 2, r: 1, p: 1 }),
    };
    const office: Account = { name: 'office', role: 'operator', password: cheap };
    const options = { operators: [office], operatorPassword: undefined, scrypt: portableScrypt };
    const first = openCollector(options);
    const { cookie, answer } = await first.signIn('office');
    expect(answer.status).toBe(303);
    const again = openCollector({ ...options, store: first.store });
    expect((await again.request('/dashboard', { headers: { Cookie: cookie } })).status).toBe(200);
    const changed = { ...office, password: { ...cheap, hash: new Uint8Array(32) } };
    const later = openCollector({ ...options, operators: [changed], store: first.store });
    expect((await later.request('/dashboard', { headers: { Cookie: cookie } })).status).toBe(303);
  });

  it('has the same hash by both ways to make one, however an é was typed', async () => {
    const hash = await hashPassword(nativeScrypt, 'caf\u00e9 caf\u00e9 caf\u00e9');
    const read = parsePasswordHash(formatPasswordHash(hash));
    expect(read).toEqual(hash);
    expect(await isPasswordOf(portableScrypt, 'cafe\u0301 cafe\u0301 cafe\u0301', hash)).toBe(true);
  });

  it.each([
    '',
    'scrypt$1$8$1$00$00',
    `scrypt$3$8$1$${'0'.repeat(32)}$${'0'.repeat(64)}`,
    `scrypt$${2 ** 22}$8$1$${'0'.repeat(32)}$${'0'.repeat(64)}`,
    `scrypt$32768$8$99$${'0'.repeat(32)}$${'0'.repeat(64)}`,
    PASSWORD,
  ])('cannot have %j as one', (text) => expect(parsePasswordHash(text)).toBeUndefined());
});

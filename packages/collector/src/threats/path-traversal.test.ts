import { describe, expect, it } from 'vitest';
import { openCollector } from './open-collector.ts';

const STEPS = [
  '../',
  '..%2f',
  '..%5c',
  '%2e%2e/',
  '%2e%2e%2f',
  '....//',
  '%c0%ae%c0%ae/',
  '..;/',
  '%252e%252e%252f',
  '\\..\\',
];
const ROOTS = [
  '/',
  '/s/',
  '/v1/receipts/',
  '/.well-known/dnt/',
  '/s/shop/',
  '/dashboard/',
  '/dashboard/requests/',
  '/tile/',
  '/iab/',
];

describe('a path that climbs', () => {
  it.each(ROOTS)('reaches no file from %s', async (root) => {
    const { request, signIn } = openCollector();
    const { cookie } = await signIn();
    for (const step of STEPS) {
      for (const target of ['etc/passwd', 'receipts.db', 'package.json']) {
        const answer = await request(`${root}${step.repeat(6)}${target}`, { headers: { Cookie: cookie } });
        const text = await answer.text();
        expect([answer.status, root, step]).toEqual([
          expect.toSatisfy((status) => [303, 400, 404].includes(status)),
          root,
          step,
        ]);
        expect(text).not.toMatch(/root:|SQLite format|"dependencies"/);
      }
    }
  });

  it('reaches no closed page by another spelling', async () => {
    const { request } = openCollector();
    for (const path of [
      '/dashboard/',
      '//dashboard',
      '/Dashboard',
      '/dashboard%2f',
      '/./dashboard',
      '/x/../dashboard',
      '/dashboard;x',
      '/dashboard%00',
      '/%64ashboard',
      '/dashboard/receipts/',
    ]) {
      const answer = await request(path);
      expect([path, answer.status]).toEqual([path, expect.toSatisfy((status) => [303, 404].includes(status))]);
    }
  });
});

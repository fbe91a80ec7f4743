import { expect, it } from 'vitest';
import { openCollector } from '../threats/open-collector.ts';

it('an auditor gets the page that verifies proofs, whose policy lets nothing out of it', async () => {
  const { request } = openCollector({ verifier: 'run()' });
  const page = await request('/verify');
  const policy = page.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|connect-src|https?:/);
  expect((await page.text()).match(/<script[^>]*>/g)).toEqual(['<script src="/verify.js" type="module">']);
  const script = await request('/verify.js');
  expect([script.headers.get('Content-Type'), await script.text()]).toEqual([
    'text/javascript; charset=utf-8',
    'run()',
  ]);
});

it('an operator who has not built that page is told', async () => {
  const { request } = openCollector();
  for (const path of ['/verify', '/verify.js']) {
    const answer = await request(path);
    expect([answer.status, (await answer.json()).error]).toEqual([404, 'not_built']);
  }
});

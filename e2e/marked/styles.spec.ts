import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { parseConfig } from '@sluice/core';
import { markHtml } from '@sluice/edge';
import { expect, test } from '../fixtures/test.ts';
import { LAB_CONFIG, openLab } from '../gate/lab.ts';

const { config } = parseConfig(JSON.parse(LAB_CONFIG));
const mark = (html: string) => markHtml(html, { config });
const STYLE = `<style>
  @import "https://acme.test/import.css" layer(acme);
  h1 { color: rgb(1, 2, 3); background: url(https://acme.test/heading.svg) }
  .later { background: url(https://acme.test/later.svg) }
</style><style>p { background: url('https://beta.test/text.svg') }</style>`;
const BODY = `<p style="color: rgb(4, 5, 6); border-image: url(&quot;https://acme.test/border.svg&quot;)">Text</p>
  <svg><g mask="url(https://acme.test/mask.svg)"><rect width="9" height="9"/></g></svg>`;
const OF_ACME = ['GET /border.svg', 'GET /heading.svg', 'GET /import.css', 'GET /mask.svg'];

test('in a marked page the site’s own rules apply before a choice, and a vendor’s come after the yes, once', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { head: mark(STYLE), body: mark(BODY) });
  const colors = () =>
    visitor.page.evaluate(() =>
      ['h1', 'p'].map((name) => getComputedStyle(document.querySelector(name) as Element).color),
    );
  expect(await colors()).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  expect(lab.received()).toEqual([]);
  await visitor.page.evaluate(() => window.sluice?.give('acme'));
  await expect.poll(() => lab.received().sort()).toEqual(OF_ACME);
  await visitor.page.evaluate(() => window.sluice?.give('beta'));
  await expect.poll(() => lab.received().sort()).toEqual([...OF_ACME, 'beta GET /text.svg'].sort());
  expect(await colors()).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
});

test('on the next page of a visitor who agreed they come at once, and never again after a withdrawal', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { head: mark(STYLE), body: mark(BODY) });
  await visitor.acceptAll();
  await expect.poll(() => lab.received()).toHaveLength(5);
  await visitor.reload();
  await expect.poll(() => lab.received()).toHaveLength(10);
  await visitor.page.evaluate(() => window.sluice?.refuse('acme'));
  await visitor.page.evaluate(() => document.querySelector('h1')?.classList.add('later'));
  await visitor.settle();
  expect(lab.received().slice(10)).toEqual([]);
  await visitor.page.evaluate(() => window.sluice?.give('acme'));
  await expect.poll(() => lab.received()).toContain('GET /later.svg');
});

test('a long style sheet that arrives in pieces is let go whole', async ({ browser, tracker }) => {
  const config = { vendors: [{ id: 'metrics', category: 'analytics', hosts: ['metrics.test'] }] };
  const style = markHtml('<style>h1 { top: 0 } h1 { background: url(https://metrics.test/late.svg) }</style>', {
    config: parseConfig(config).config,
  });
  const server = createServer(async ({ url }, response) => {
    if (url !== '/') {
      response.setHeader('content-type', 'text/javascript');
      response.end(await readFile(new URL(`../../packages/sdk/dist/tag${url}`, import.meta.url)).catch(() => ''));
      return;
    }
    response.setHeader('content-type', 'text/html');
    const at = style.indexOf('} h1');
    response.write(
      `<!doctype html><script src="/sluice.js" data-config='${JSON.stringify(config)}'></script><i></i>${style.slice(0, at)}`,
    );
    setTimeout(() => response.end(`${style.slice(at)}<h1>x</h1>`), 500);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const context = await browser.newContext();
  const page = await context.newPage();
  const { port } = server.address() as { port: number };
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(tracker.hits()).toEqual([]);
    await page.evaluate(() => window.sluice?.give());
    await expect.poll(() => tracker.hits({ path: '/late.svg' }).length).toBe(1);
    await page.reload();
    await expect.poll(() => tracker.hits({ path: '/late.svg' }).length).toBe(2);
  } finally {
    await context.close();
    server.close();
  }
});

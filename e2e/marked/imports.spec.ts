import { parseConfig } from '@sluice/core';
import { markScript } from '@sluice/edge';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { LAB_CONFIG, type Lab, openLab } from '../gate/lab.ts';

const { config } = parseConfig(JSON.parse(LAB_CONFIG));

/** Opens a page with this file of the site, marked. */
async function openWith(visitor: Visitor, code: string): Promise<Lab> {
  const files = {
    'app.js': markScript(code, { config }).code,
    'part.js': "ran.push('part of ' + import.meta.url.slice(-9))",
  };
  for (const [name, body] of Object.entries(files))
    await visitor.context.route(`**/own/${name}*`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  return openLab(visitor, { body: '<script type="module" src="/own/app.js"></script>' });
}

const IMPORTS = `
  const host = 'https://acme.test/';
  import(host + 'module.js').then(() => ran.push('then'), (error) => ran.push(error.name));
  const part = './part.js?1';
  import(part);`;

test('a file of the site that imports from a vendor waits for the yes; its own parts come at once', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openWith(visitor, IMPORTS);
  await expect.poll(lab.ran).toEqual(['part of part.js?1']);
  expect(lab.received()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['part of part.js?1', 'module.js', 'then']);
  expect(lab.received()).toEqual(['GET /module.js']);
});

test('after a no its import fails as an unreachable file does', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openWith(visitor, IMPORTS);
  await visitor.rejectAll();
  await expect.poll(lab.ran).toEqual(['part of part.js?1', 'TypeError']);
  expect(lab.received()).toEqual([]);
});

test('an import of a text that imports from a vendor waits as well, and what is no address is refused as ever', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openWith(
    visitor,
    `const text = 'data:text/javascript,import "https://acme.test/inner.js"';
    import(text);
    import(Symbol()).catch((error) => ran.push(error.name));
    const own = '/own/part.js?2';
    import({ toString: () => own });`,
  );
  await expect.poll(async () => (await lab.ran()).sort()).toEqual(['TypeError', 'part of part.js?2']);
  expect(lab.received()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(lab.ran).toContain('inner.js');
});

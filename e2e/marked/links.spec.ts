import { parseConfig } from '@sluice/core';
import { markHtml } from '@sluice/edge';
import { expect, test } from '../fixtures/test.ts';
import { LAB_CONFIG, openLab } from '../gate/lab.ts';

const { config } = parseConfig(JSON.parse(LAB_CONFIG));

test('a click on a marked link is reported to a vendor after the yes and not before: what was clicked then is past', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const link = '<a href="#x" ping="https://acme.test/ping">A link</a>';
  const lab = await openLab(visitor, { body: markHtml(link, { config }) });
  const click = () => visitor.page.getByRole('link', { name: 'A link' }).click();
  await click();
  await visitor.acceptAll();
  expect(lab.received()).toEqual([]);
  await click();
  await expect.poll(() => lab.received()).toEqual(['POST /ping']);
  await visitor.page.evaluate(() => window.sluice?.refuse());
  await click();
  await visitor.settle();
  expect(lab.received()).toEqual(['POST /ping']);
});

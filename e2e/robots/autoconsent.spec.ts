import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import { answersOf } from './answers-of.ts';
import { readRule } from './read-rule.ts';
import { runAutoconsent } from './run-autoconsent.ts';

const rules = [readRule('autoconsent')];

test('a robot that has never heard of Sluice refuses everything for its visitor, and nothing leaves the page', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  const robot = await runAutoconsent(visitor, { action: 'optOut' });
  await visitor.open('/');
  expect(await robot.hear('optOutResult')).toMatchObject({ cmp: 'HEURISTIC-REJECT', result: true });
  await expect(visitor.banner).toBeHidden();
  expect(new Set(Object.values(await answersOf(visitor)))).toEqual(new Set(['r']));
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  expect(tracker.contacts()).toEqual([]);
});

test('the same robot refuses in every language whose usual words it knows', async ({ arrive }) => {
  for (const language of ['ca', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'pt-br']) {
    const visitor = await arrive();
    const robot = await runAutoconsent(visitor, { action: 'optOut' });
    await openShop(visitor, { config: { region: 'DE', ui: { language } } });
    expect(await robot.hear('optOutResult'), language).toMatchObject({ cmp: 'HEURISTIC-REJECT', result: true });
    expect(await answersOf(visitor), language).toEqual({ analytics: 'r', acme: 'r' });
  }
});

for (const [layout, action, answer] of [
  ['bar', 'optOut', 'r'],
  ['bar', 'optIn', 'g'],
  ['box', 'optOut', 'r'],
  ['dialog', 'optOut', 'r'],
] as const) {
  test(`a robot with the published rule answers a ${layout} by ${action}, and finds that it was taken`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const robot = await runAutoconsent(visitor, { action, rules });
    await openShop(visitor, { config: { region: 'DE', ui: { layout } } });
    expect(await robot.hear(`${action}Result`)).toMatchObject({ cmp: 'sluice', result: true });
    await expect(visitor.banner).toBeHidden();
    expect(await answersOf(visitor)).toEqual({ analytics: answer, acme: answer });
    await robot.selfTest();
    expect(await robot.hear('selfTestResult')).toMatchObject({ cmp: 'sluice', result: true });
  });
}

test('a robot agrees to nothing where a visitor is told rather than asked', async ({ arrive }) => {
  await Promise.all(
    ['US-CA', 'AU'].map(async (region) => {
      const visitor = await arrive();
      const robot = await runAutoconsent(visitor, { action: 'optOut', rules });
      await openShop(visitor, { config: { region } });
      // It looks twenty times; there is no report of the last one.
      await visitor.page.waitForTimeout(2500);
      expect(robot.said.filter(({ type }) => type === 'autoconsentError')).toEqual([]);
      expect(Object.values(await answersOf(visitor))).not.toContain('g');
    }),
  );
});

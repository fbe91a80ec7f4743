import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { readRule } from './read-rule.ts';
import { runAutoconsent } from './run-autoconsent.ts';

const rules = [readRule('autoconsent')];

const answersOf = async ({ page }: Visitor): Promise<string[]> => {
  const cookies = await page.context().cookies();
  const value = cookies.find(({ name }) => name === 'sluice')?.value ?? '';
  return [...new Set([...value.matchAll(/~([a-z])/g)].map(([, answer]) => answer ?? ''))];
};

test('a robot that has never heard of Sluice refuses everything for its visitor, and nothing leaves the page', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  const robot = await runAutoconsent(visitor, { action: 'optOut' });
  await visitor.open('/');
  expect(await robot.hear('optOutResult')).toMatchObject({ cmp: 'HEURISTIC-REJECT', result: true });
  await expect(visitor.banner).toBeHidden();
  expect(await answersOf(visitor)).toEqual(['r']);
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  expect(tracker.contacts()).toEqual([]);
});

for (const layout of ['bar', 'box', 'dialog']) {
  for (const [action, answer] of [
    ['optOut', 'r'],
    ['optIn', 'g'],
  ] as const) {
    test(`a robot with the published rule answers the ${layout} with ${action}, and finds that it was taken`, async ({
      arrive,
    }) => {
      const visitor = await arrive();
      const robot = await runAutoconsent(visitor, { action, rules });
      await openShop(visitor, { config: { region: 'DE', ui: { layout } } });
      expect(await robot.hear(`${action}Result`)).toMatchObject({ cmp: 'sluice', result: true });
      await expect(visitor.banner).toBeHidden();
      expect(await answersOf(visitor)).toEqual([answer]);
      await robot.selfTest();
      expect(await robot.hear('selfTestResult')).toMatchObject({ cmp: 'sluice', result: true });
    });
  }
}

for (const region of ['US-CA', 'AU']) {
  test(`a robot agrees to nothing in ${region}, where a visitor is told rather than asked`, async ({ arrive }) => {
    const visitor = await arrive();
    const robot = await runAutoconsent(visitor, { action: 'optOut', rules });
    await openShop(visitor, { config: { region } });
    // It looks twenty times, every 200 ms at most.
    await visitor.page.waitForTimeout(3000);
    expect(robot.said.filter(({ type }) => type === 'autoconsentError')).toEqual([]);
    expect(await answersOf(visitor)).not.toContain('g');
  });
}

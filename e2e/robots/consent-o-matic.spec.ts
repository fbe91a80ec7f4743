import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import { answersOf } from './answers-of.ts';
import type { Rule } from './consent-o-matic-rule.ts';
import { followRule } from './follow-rule.ts';
import { readRule } from './read-rule.ts';

const rule = readRule('consent-o-matic').sluice as Rule;

const vendors = [
  { id: 'counter', name: 'Counter', category: 'analytics', hosts: ['counter.test'] },
  { id: 'seller', name: 'Seller', category: 'ads', hosts: ['seller.test'] },
  { id: 'talker', name: 'Talker', category: 'support', hosts: ['talker.test'] },
];

for (const [what, wishes, expected] of [
  ['nothing', {}, { counter: 'r', seller: 'r', talker: 'r' }],
  ['analytics alone', { B: true }, { counter: 'g', seller: 'r', talker: 'r' }],
] as const) {
  test(`a robot answers for a visitor who has told it once that they want ${what}`, async ({ arrive }) => {
    const visitor = await arrive();
    await openShop(visitor, { config: { region: 'DE', vendors } });
    await visitor.banner.waitFor();
    const clicks = await visitor.page.evaluate(followRule, { rule, wishes });
    expect(clicks).toBe(2 + Object.keys(wishes).length);
    await expect(visitor.banner).toBeHidden();
    await expect(visitor.preferences).toBeHidden();
    expect(await answersOf(visitor)).toMatchObject(expected);
    // It finds nothing to do on the next page.
    await visitor.reload();
    expect(await visitor.page.evaluate(followRule, { rule, wishes })).toBeUndefined();
  });
}

test('a robot leaves what runs until a no as it is', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, { config: { region: 'US-CA', vendors } });
  expect(await visitor.page.evaluate(followRule, { rule, wishes: { B: true } })).toBeUndefined();
  expect(await answersOf(visitor)).toEqual({});
});

import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const SIGNALS = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/** The commands in `dataLayer`, in order, as plain lists. */
function commandsOf({ page }: Visitor): Promise<[string, string, Record<string, unknown>][]> {
  return page.evaluate(() => JSON.parse(JSON.stringify(window.dataLayer.map((entry) => Array.from(entry)))));
}

test('Google’s tags find the consent default before every other command, with all seven signals denied', async ({
  arrive,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  const [first, ...rest] = await commandsOf(visitor);
  expect(first?.slice(0, 2)).toEqual(['consent', 'default']);
  const { wait_for_update: _, security_storage, ...optional } = first?.[2] ?? {};
  expect([...Object.keys(optional), 'security_storage'].sort()).toEqual(SIGNALS);
  expect(security_storage).toBe('granted');
  expect(new Set(Object.values(optional))).toEqual(new Set(['denied']));
  expect(rest.map(([command]) => command)).toEqual(['js', 'config', 'js', 'config']);
});

test('accepting updates all signals once, and the hit says so', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.acceptAll();
  const updates = (await commandsOf(visitor)).filter(([command, kind]) => command === 'consent' && kind === 'update');
  expect(updates).toHaveLength(1);
  expect(Object.values(updates[0]?.[2] ?? {})).toEqual(Array(SIGNALS.length).fill('granted'));
  expect(tracker.hits({ path: '/g/collect' }).map(({ query }) => query.get('gcs'))).toEqual(['G111']);
});

test('a visitor who accepted before is announced on the next page before any tag', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.acceptAll();
  await visitor.open('/shop');
  expect((await commandsOf(visitor)).slice(0, 3).map((command) => command.slice(0, 2))).toEqual([
    ['consent', 'default'],
    ['consent', 'update'],
    ['js', expect.anything()],
  ]);
});

import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

test('a visitor who rejects reaches nobody, then, after a reload, and on every page', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/blog/leaving-copper');
  await visitor.rejectAll();
  await visitor.reload();
  for (const path of PAGES) await visitor.open(path);
  await expect(visitor.banner).toBeHidden();
  expect(tracker.contacts()).toEqual([]);
  expect(await visitor.cookies()).toEqual(['sluice']);
});

test('rejecting takes as many clicks as accepting, on buttons of the same size and look', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  const looks = await Promise.all(
    ['Accept all', 'Reject all'].map((name) =>
      visitor.banner.getByRole('button', { name }).evaluate((button) => {
        const { backgroundColor, borderColor, color, fontSize, fontWeight, height } = getComputedStyle(button);
        return { backgroundColor, borderColor, color, fontSize, fontWeight, height };
      }),
    ),
  );
  expect(looks[0]).toEqual(looks[1]);
});

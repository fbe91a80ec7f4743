import { openPage } from '../fixtures/open-page.ts';
import { expect, test } from '../fixtures/test.ts';
import { DEPTHS, type Depth } from './depth.ts';
import { NEEDS } from './needs.ts';
import { serveLab } from './serve-lab.ts';

test.describe.configure({ timeout: 120_000 });

test('what a site needs itself works before a choice as it does without Sluice, at every depth', async ({
  browser,
}) => {
  const lab = await serveLab();
  const measure = async (at: Depth): Promise<Record<string, unknown>> => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await openPage(context);
    await page.goto(lab.urlOf('needs', at, { host: 'metrics.test', run: at, udp: [] }));
    const addresses = {
      own: lab.emptyOf(at).replace('empty', ''),
      cdn: 'https://cdn.test/',
      payments: 'https://payments.test/',
    };
    const got: Record<string, unknown> = {};
    for (const [name, need] of Object.entries(NEEDS)) {
      const nothing = page.waitForTimeout(10_000).then(() => 'nothing came');
      got[name] = await Promise.race([page.evaluate(need, addresses), nothing]).catch(String);
    }
    await context.close();
    return got;
  };
  const [without, ...protectedBy] = await Promise.all([measure('none'), ...DEPTHS.map(measure)]);
  expect(Object.values(without)).not.toContain('nothing came');
  for (const [index, depth] of DEPTHS.entries()) expect.soft(protectedBy[index], depth).toEqual(without);
  await lab.close();
});

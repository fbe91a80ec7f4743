import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import type { Tracker } from '../fixtures/tracker/start-tracker.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { serveTwoHouses, type TwoHouses } from './two-houses.ts';

let houses: TwoHouses;
test.beforeAll(async () => {
  houses = await serveTwoHouses();
});
test.afterAll(() => houses.close());

async function go(visitor: Visitor, url: string, referer?: string): Promise<void> {
  // From nowhere: to another fragment of the same page a browser does not load it anew.
  await visitor.page.goto('about:blank');
  await visitor.page.goto(url, referer ? { referer } : {});
  await visitor.settle();
}

/** What reached third parties, but for the farewell of a page that was measured and is left. */
const reached = (tracker: Tracker): string[] =>
  tracker
    .hits()
    .filter(({ query }) => query.get('en') !== 'user_engagement')
    .map(({ path }) => path);

const link = (page: Page) => page.getByRole('link', { name: 'Our blog', exact: true });

async function follow(visitor: Visitor): Promise<void> {
  await link(visitor.page).click();
  await visitor.page.waitForURL(`${houses.blog}/**`);
  await visitor.settle();
}

/** Asks for a ticket as a page of the shop does, with the choice that the visitor has made there. */
const ticketFor = (visitor: Visitor, target: string): Promise<string> =>
  visitor.page.evaluate(
    async ([collector, to]) => {
      const [, choice] = /sluice=([^;]*)/.exec(document.cookie) ?? [];
      const body = JSON.stringify({ site: 'shop', target: to, choice });
      const response = await fetch(`${collector}/v1/handover`, { method: 'POST', body });
      return (await response.json()).ticket;
    },
    [houses.collector.url, target],
  );

test('a visitor who said yes on one site is not asked on the other that a link leads to, and its vendor runs', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  tracker.forget();
  await follow(visitor);
  await expect(visitor.banner).toBeHidden();
  await expect.poll(() => reached(tracker)).toEqual(['/gtag/js', '/g/collect']);
  expect(await visitor.page.evaluate(() => document.cookie)).toMatch(/sluice=1\..*google-analytics~g/);
  // What is not asked here does not come along.
  expect(await visitor.page.evaluate(() => document.cookie)).not.toContain('hotjar');
});

test('nothing of the page sees what the link brought, and the address is as the link was written', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  await follow(visitor);
  expect(visitor.page.url()).toBe(`${houses.blog}/post?id=1#part`);
  const seen = await visitor.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual([`${houses.blog}/post?id=1#part`, `${houses.blog}/post?id=1#part`]);
  expect(JSON.stringify(tracker.hits().map(({ query, body }) => [`${query}`, body]))).not.toContain('sluice_handover');
  await visitor.page.goBack();
  await expect(link(visitor.page)).toHaveAttribute('href', `${houses.blog}/post?id=1#part`);
});

test('the other site’s receipt says where the choice came from, under a pseudonym of its own', async ({ arrive }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  const here = await visitor.receiptOf(visitor.acceptAll);
  const there = await visitor.receiptOf(() => follow(visitor));
  expect(there).toMatchObject({ site: 'blog', event: 'given', source: 'handover', page: `${houses.blog}/post` });
  expect(there.vendors).toEqual({ 'google-analytics': true });
  expect(there.subject).not.toBe(here.subject);
});

test('a no goes along too', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.rejectAll();
  await follow(visitor);
  await expect(visitor.banner).toBeHidden();
  expect(reached(tracker)).toEqual([]);
});

test('a yes opens nothing that a signal closes', async ({ arrive, tracker }) => {
  const visitor = await arrive({ gpc: true });
  await go(visitor, `${houses.shop}/`);
  await visitor.page.evaluate(() => window.sluice?.give());
  await visitor.settle();
  tracker.forget();
  await follow(visitor);
  expect(reached(tracker)).toEqual([]);
});

test('a visitor who has not chosen is asked on both', async ({ arrive }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await follow(visitor);
  await expect(visitor.banner).toBeVisible();
});

test('a link that is not marked brings nothing', async ({ arrive }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  await visitor.page.getByRole('link', { name: 'Our blog, without' }).click();
  await visitor.page.waitForURL(`${houses.blog}/**`);
  await expect(visitor.banner).toBeVisible();
});

test('with the collector down the link leads where it leads, and the visitor is asked there', async ({ arrive }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  await visitor.page.route(`${houses.collector.url}/v1/handover`, () => new Promise(() => {}));
  await follow(visitor);
  await expect(visitor.banner).toBeVisible();
});

test('by the keyboard it works as well', async ({ arrive }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  await link(visitor.page).press('Enter');
  await visitor.page.waitForURL(`${houses.blog}/**`);
  await visitor.settle();
  await expect(visitor.banner).toBeHidden();
});

test.describe('does nothing but have the visitor asked as ever:', () => {
  /** Opens the blog with a ticket in the address, where nothing was chosen, and expects the banner. */
  async function expectToBeAsked(visitor: Visitor, ticket: string, from: string | undefined): Promise<void> {
    await visitor.context.clearCookies();
    await go(visitor, `${houses.blog}/#sluice_handover=${ticket}`, from);
    await expect(visitor.banner).toBeVisible();
    expect(visitor.page.url()).toBe(`${houses.blog}/`);
  }

  test('a ticket that is used a second time', async ({ arrive, tracker }) => {
    const visitor = await arrive();
    await go(visitor, `${houses.shop}/`);
    await visitor.acceptAll();
    const ticket = await ticketFor(visitor, houses.blog);
    await go(visitor, `${houses.blog}/#sluice_handover=${ticket}`, `${houses.shop}/`);
    await expect(visitor.banner).toBeHidden();
    tracker.forget();
    await expectToBeAsked(visitor, ticket, `${houses.shop}/`);
    expect(reached(tracker)).toEqual([]);
  });

  test('one that is a minute old', async ({ arrive, tracker }) => {
    const visitor = await arrive();
    await go(visitor, `${houses.shop}/`);
    await visitor.acceptAll();
    const ticket = await ticketFor(visitor, houses.blog);
    houses.wait(60_000);
    tracker.forget();
    await expectToBeAsked(visitor, ticket, `${houses.shop}/`);
    expect(reached(tracker)).toEqual([]);
  });

  test('one that comes from another page than it was made on, such as a mail', async ({ arrive, tracker }) => {
    const visitor = await arrive();
    await go(visitor, `${houses.shop}/`);
    await visitor.acceptAll();
    for (const from of [undefined, `${houses.stranger}/`]) {
      const ticket = await ticketFor(visitor, houses.blog);
      tracker.forget();
      await expectToBeAsked(visitor, ticket, from);
      expect(reached(tracker)).toEqual([]);
      await go(visitor, `${houses.shop}/`);
      await visitor.acceptAll();
    }
  });

  test('what is forged, or garbage', async ({ arrive, tracker }) => {
    const visitor = await arrive();
    const forged = [
      '',
      'x',
      'A'.repeat(43),
      '%E0%A4%A',
      '"><script>',
      'a'.repeat(5000),
      '../../v1/receipts',
      '__proto__',
    ];
    for (const ticket of forged) await expectToBeAsked(visitor, ticket, `${houses.shop}/`);
    expect(reached(tracker)).toEqual([]);
  });
});

test('no ticket is made for a site of another house, by one, or back', async ({ arrive }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  expect(await ticketFor(visitor, houses.stranger)).toBeUndefined();
  expect(await ticketFor(visitor, houses.shop)).toBeUndefined();
  await go(visitor, `${houses.stranger}/`);
  expect(await ticketFor(visitor, houses.blog)).toBeUndefined();
});

test('a ticket of the shop is of no use on another site, and then on none', async ({ arrive }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  const ticket = await ticketFor(visitor, houses.blog);
  await go(visitor, `${houses.stranger}/#sluice_handover=${ticket}`, `${houses.shop}/`);
  await expect(visitor.banner).toBeVisible();
  await go(visitor, `${houses.blog}/#sluice_handover=${ticket}`, `${houses.shop}/`);
  await expect(visitor.banner).toBeVisible();
});

test('a choice that was made here later stands, and so does a no from before', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  await go(visitor, `${houses.blog}/`);
  await visitor.rejectAll();
  await go(visitor, `${houses.shop}/`);
  await visitor.acceptAll();
  tracker.forget();
  await follow(visitor);
  expect(reached(tracker)).toEqual([]);
});

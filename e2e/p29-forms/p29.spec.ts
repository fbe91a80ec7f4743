import type { Receipt } from '@sluice/core';
import type { TestCollector } from '../fixtures/collector.ts';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { attended, openForm, outcomeOf } from './open-form.ts';

const PROMISE =
  'P29 e-mail is sent only with permission, and unsubscribing is prompt: a form field marked as marketing consent records its own receipt with the exact text shown, and a withdrawal receipt on unsubscribe';
const TEXT =
  'Yes, send me the OfficeComms newsletter by e-mail. Once a month, notes from the support desk and offers of our shop. You can unsubscribe at any time, by the link in each letter.';
const YES = /^Yes, send me/;

/** The receipts of permissions in the collector's database, newest first. */
async function permissionsIn(collector: TestCollector): Promise<Receipt[]> {
  const all = (await collector.receipts()).map(({ body }) => JSON.parse(body) as Receipt);
  return all.filter(({ permission }) => permission);
}

async function signUp({ page }: Visitor, isTicked: boolean): Promise<void> {
  await page.getByLabel('E-mail address').fill('jane@shop.example');
  if (isTicked) await page.getByLabel(YES).check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
}

const shown = ({ page }: Visitor, id: string): Promise<string> => page.locator(`#${id}`).innerText();

test(`${PROMISE}: from the box to the unsubscribe link, whatever the visitor chose of tracking`, async ({
  arrive,
  collector,
}) => {
  const visitor = await arrive({ region: 'DE', gpc: true, dnt: true });
  await visitor.open('/blog/');
  await attended(visitor);
  const cookies = await visitor.cookies();
  await signUp(visitor, true);
  const id = await shown(visitor, 'receipt');
  expect([await shown(visitor, 'address'), await shown(visitor, 'permission')]).toEqual(['jane@shop.example', 'yes']);
  await expect.poll(async () => (await fetch(`${collector.url}/v1/receipts/${id}`)).status).toBe(200);

  await visitor.page.getByRole('link', { name: 'Unsubscribe' }).click();
  await visitor.settle();
  await attended(visitor);
  await visitor.page.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(visitor.page.getByRole('heading', { level: 1, name: 'You are unsubscribed' })).toBeVisible();
  const withdrawal = await shown(visitor, 'withdrawal');
  await expect.poll(async () => (await fetch(`${collector.url}/v1/receipts/${withdrawal}`)).status).toBe(200);

  const [last, first] = await permissionsIn(collector);
  expect(first).toMatchObject({ id, event: 'given', source: 'form', layer: 'none', language: 'en' });
  expect(first?.permission).toEqual({ id: 'newsletter', text: TEXT });
  expect([first?.categories, first?.vendors]).toEqual([{}, {}]);
  expect(first?.page).toMatch(/\/blog\/$/);
  expect(last).toMatchObject({ id: withdrawal, event: 'withdrawn', permission: { id: 'newsletter', of: id } });
  // Nobody was given an id for it, so that the two are linked by nothing else.
  expect(last?.subject).not.toBe(first?.subject);
  expect(await visitor.cookies()).toEqual(cookies);
  expect(await collector.everyByte()).not.toContain('jane@shop.example');
});

test('P29 a visitor who does not tick the box, or finds it ticked, has given nothing, and the form arrives all the same', async ({
  arrive,
  collector,
}) => {
  const before = (await permissionsIn(collector)).length;
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/blog/');
  await attended(visitor);
  await signUp(visitor, false);
  expect([await shown(visitor, 'permission'), await shown(visitor, 'receipt')]).toEqual(['', '']);

  await visitor.open('/blog/');
  await visitor.page.getByLabel(YES).evaluate((box) => box.setAttribute('checked', ''));
  await attended(visitor);
  await signUp(visitor, false);
  expect([await shown(visitor, 'permission'), await shown(visitor, 'receipt')]).toEqual(['yes', '']);
  expect(visitor.consoleErrors.join()).toContain('a box that is ticked from the start is no consent');
  expect(await permissionsIn(collector)).toHaveLength(before);
});

test('P29 a permission that is given while the collector is down reaches it later, and the visitor finds it among their receipts', async ({
  arrive,
  collector,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/blog/');
  await visitor.rejectAll();
  await attended(visitor);
  await collector.stop();
  try {
    await signUp(visitor, true);
  } finally {
    await collector.start();
  }
  const id = await shown(visitor, 'receipt');
  await visitor.open('/support');
  await expect.poll(async () => (await fetch(`${collector.url}/v1/receipts/${id}`)).status).toBe(200);

  await visitor.openPreferences();
  await visitor.preferences.getByText('Show my receipts').click();
  const item = visitor.preferences.getByRole('listitem').filter({ hasText: TEXT });
  await expect(item).toContainText('On');
  await expect(item.getByRole('link')).toHaveAttribute('href', new RegExp(id));
});

const box = '<label><input type="checkbox" name="p" data-sluice-permission="news"> Send me news</label>';
const fields = `${box}<input type="hidden" name="receipt" data-sluice-receipt="news">`;

test('P29 forms of every make are heard: sent by the browser, by code, in shadow roots, and not where they were not sent', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openShop(visitor, { config: { site: 'shop', collector: 'https://c.test' } });
  const outcome = (form: string, script: string, isSent = true) => outcomeOf(visitor, form, script, isSent);
  await openForm(visitor);

  // By the browser, into a frame so that the page stays; and by its dialog, which reads no data.
  expect(await outcome(`<form target="f" method="post">${fields}<button>Go</button></form>`, '')).toEqual(['given']);
  expect(await outcome(`<form method="dialog">${fields}<button>Go</button></form>`, '')).toEqual(['given']);
  // Taken over by code, which reads the form's data, also twice and also later.
  expect(
    await outcome(
      `<form>${fields}<button>Go</button></form>`,
      `form.onsubmit = async (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        await new Promise((done) => setTimeout(done, 50));
        new FormData(form);
        sent = new FormData(form).get('receipt');
      };`,
    ),
  ).toEqual(['given']);
  expect(await visitor.page.evaluate('sent')).toMatch(/^[0-9a-f-]{36}$/);
  // Taken over by code that reads fields, and says so.
  expect(
    await outcome(
      `<form>${fields}<button>Go</button></form>`,
      `form.onsubmit = (event) => { event.preventDefault(); form.dispatchEvent(new Event('sluice:submit')); form.dispatchEvent(new Event('sluice:submit')); sent = form.receipt.value; };`,
    ),
  ).toEqual(['given']);
  expect(await visitor.page.evaluate('sent')).toMatch(/^[0-9a-f-]{36}$/);
  // Not sent: something is wrong with it, and a draft of it is kept afterwards, while the visitor goes on.
  expect(
    await outcome(
      `<form>${fields}<button>Go</button></form>`,
      'form.onsubmit = (event) => event.preventDefault();',
      false,
    ),
  ).toEqual([]);
  await visitor.page.locator('[name=p]').press('Space');
  await visitor.page.evaluate(() => void new FormData(document.querySelector('main form') as HTMLFormElement));
  await visitor.page.locator('[name=p]').press('Space');
  expect(await outcome(`<form target="f"><input required>${fields}<button>Go</button></form>`, '', false)).toEqual([]);
  // In an open shadow root, with a label that is filled from outside, and text that nobody sees.
  expect(
    await outcome(
      `<template shadowrootmode="open"><form target="f" method="post">${fields.replace('Send me news', '<slot></slot><span style="opacity:0"> and sell my data</span>')}<button>Go</button></form></template>Send me <b>news</b>`,
      '',
    ),
  ).toEqual(['given']);
  // A button by itself.
  expect(await outcome('<button type="button" data-sluice-withdraw="news"><b>Go</b></button>', '')).toEqual([
    'withdrawn',
  ]);
});

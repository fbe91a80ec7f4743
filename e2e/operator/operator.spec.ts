import type { Page } from '@playwright/test';
import { OPERATOR_PASSWORD } from '../fixtures/collector.ts';
import { expect, test } from '../fixtures/test.ts';

async function signIn(page: Page, collector: string): Promise<void> {
  await page.goto(`${collector}/dashboard`);
  await page.getByLabel('Name').fill('operator');
  await page.getByLabel('Password').fill(OPERATOR_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Consent receipts' })).toBeVisible();
}

const goTo = (page: Page, part: string) =>
  page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name: part }).click();

test('P28 visitors read on the site of a breach that an operator has published, until it is put away or ended', async ({
  arrive,
  collector,
}) => {
  const { page } = await arrive();
  await signIn(page, collector.url);
  await goTo(page, 'Notices');
  await page.getByRole('link', { name: 'New notice' }).click();
  await page.getByLabel('Title').first().fill('Somebody has read our customers’ addresses');
  await page.getByLabel('Text').first().fill('On 7 March.\n\n<b>Change your password.</b>');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('<b>Change your password.</b>');
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('cell', { name: 'shown' })).toBeVisible();

  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  const notice = visitor.page.getByRole('region', { name: 'Notices of this website' });
  await expect(notice).toContainText('<b>Change your password.</b>');
  await notice.getByRole('button', { name: 'OK' }).click();
  await expect(notice).toBeHidden();

  await page.getByRole('button', { name: 'End now' }).click();
  await expect(page.getByRole('cell', { name: 'ended early' })).toBeVisible();
  const later = await arrive({ region: 'DE' });
  await later.open('/');
  await expect(later.page.getByRole('region', { name: 'Notices of this website' })).toBeHidden();
});

test('P13 a visitor without scripts asks for their data, and the operator finds the request by the day it is due, with the receipt and its proof', async ({
  arrive,
  collector,
}) => {
  const chooser = await arrive({ region: 'DE' });
  await chooser.open('/');
  const { id, subject } = await chooser.receiptOf(chooser.rejectAll);

  const asking = await arrive({ javaScript: false });
  await asking.page.goto(`${collector.url}/s/officecomms/request`);
  await asking.page.getByLabel('Delete my personal data').check();
  await asking.page.getByLabel('Your e-mail address').fill('me@visitor.example');
  await asking.page.getByLabel('Your consent id').fill(subject);
  await asking.page.getByRole('button', { name: 'Send the request' }).click();
  await expect(asking.page.getByRole('heading', { name: 'Your request was sent' })).toBeVisible();
  const reference = await asking.page.locator('strong code').innerText();

  const { page } = await arrive();
  await signIn(page, collector.url);
  await goTo(page, 'Requests');
  await page.getByRole('link', { name: reference }).click();
  await page.getByLabel('State').selectOption('answered');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Closed (UTC)')).toBeVisible();

  await goTo(page, 'Receipts');
  await page.getByLabel('Id of a receipt').fill(subject);
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.getByRole('link', { name: id }).click();
  await expect(page.locator('pre')).toContainText(subject);
  // A checkpoint is signed over a receipt within a second of its arrival.
  await expect
    .poll(async () => (await page.request.get(`${collector.url}/v1/receipts/${id}/proof`)).status())
    .toBe(200);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Its proof' }).click(),
  ]);
  await page.getByRole('link', { name: 'Verify a proof' }).click();
  await page.context().setOffline(true);
  await page.getByLabel('File of the proof').setInputFiles(await download.path());
  await expect(page.getByRole('status')).toContainText('with every byte of its text');
});

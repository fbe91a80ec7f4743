import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const tag = fileURLToPath(new URL('../packages/sdk/dist/tag/', import.meta.url));
/** A host of its own that counts as secure; nothing is asked of any network. */
const SITE = 'http://shop.localhost';

const VENDORS = ['google-analytics', 'google-ads', 'youtube', 'tawk'];
const DESK = { width: 960, height: 600 };
const PHONE = { width: 390, height: 700 };

/** One picture each: its name, the page that it is made of, and what is done there first. */
const PICTURES = [
  ...['bar', 'box', 'dialog'].flatMap((layout) =>
    ['light', 'dark'].map((theme) => ({ name: `${layout}-${theme}`, theme, ui: { layout } })),
  ),
  { name: 'opt-out', region: 'US-CA', ui: { layout: 'box' } },
  { name: 'opt-out-bar', region: 'US-CA' },
  { name: 'notice', region: 'AU', ui: { layout: 'box' } },
  { name: 'preferences-light', press: 'Choose' },
  { name: 'preferences-dark', theme: 'dark', press: 'Choose' },
  { name: 'button', ui: { button: true }, press: 'Reject all' },
  { name: 'own-colours', theme: 'own', ui: { layout: 'box', side: 'end' } },
  { name: 'right-to-left', ui: { language: 'ar', layout: 'box' }, dir: 'rtl' },
  { name: 'phone-390', viewport: PHONE },
  { name: 'phone-320', viewport: { width: 320, height: 640 } },
  { name: 'phone-dialog', viewport: PHONE, ui: { layout: 'dialog' } },
  { name: 'phone-opt-out', viewport: PHONE, region: 'US-CA' },
];

/** What a site of its own colours writes; the same stands in docs/prompt.md. */
const OWN = `:root{--sluice-accent:#0b6b53;--sluice-background:#fffdf7;--sluice-tint:#f3efe4;--sluice-radius:6px;
--sluice-font:Georgia,serif}`;

/**
 * Makes the pictures of the prompt in every layout, regime and width, over a page that is only sketched: small files, and nothing in them
 * but the prompt changes with time.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder where they go, with a slash at its end
 */
export async function picturePrompt(browser, folder) {
  for (const picture of PICTURES) await take(browser, folder, picture);
}

async function take(browser, folder, { name, theme = 'light', viewport = DESK, press, ...site }) {
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/*', (route) => serve(route, render({ theme, ...site })));
  await page.goto(`${SITE}/`);
  await page.locator('.sluice-banner, .sluice-rights').waitFor();
  if (press) {
    await page.getByRole('button', { name: press }).click();
    await page.locator('.sluice-preferences, .sluice-reopen').first().waitFor();
    await page.mouse.move(0, 0);
  }
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
  await context.close();
}

async function serve(route, html) {
  const { hostname, pathname } = new URL(route.request().url());
  if (hostname !== 'shop.localhost') return route.abort();
  if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const file = await readFile(tag + pathname.slice(1)).catch(() => undefined);
  return file ? route.fulfill({ contentType: 'text/javascript', body: file }) : route.fulfill({ status: 404 });
}

function render({ region = 'DE', ui = {}, theme, dir = 'ltr' }) {
  const config = JSON.stringify({ region, vendors: VENDORS, policy: { url: '/privacy' }, ui });
  const lines = [38, 92, 88, 95, 60, 0, 30, 90, 94, 86, 91, 47, 0, 34, 93, 89, 90, 72, 0, 28, 88, 93, 91, 85];
  const rows = lines.map((width) => `<i style="width:${width}%"></i>`).join('');
  return `<!doctype html><html lang="en" dir="${dir}"><meta name="viewport" content="width=device-width"><title>Shop</title>
<script src="/sluice.js" data-config='${config}'></script>
<style>${theme === 'own' ? OWN : ''}
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;background:light-dark(#fbfbfd,#101116)}
body{margin:0}nav,i{display:block;background:light-dark(#e6e8ee,#23262f)}nav{height:52px}
main{max-width:40rem;margin:40px auto;padding:0 24px}i{height:12px;margin:0 0 12px;border-radius:6px}i:nth-child(6n+1){height:20px}
</style><nav></nav><main>${rows}</main><button data-sluice-open hidden></button></html>`;
}

import { openEmbeds } from '../embeds/open-embeds.ts';
import { test } from '../fixtures/test.ts';
import { noteShifts } from './open-shifts.ts';

const WIDGETS = `(() => {
  const load = (root = document.body) => { for (const link of root.querySelectorAll('a.twitter-timeline,blockquote.twitter-tweet')) {
    const box = document.createElement('div');
    const frame = document.createElement('iframe');
    box.style.cssText = 'display:flex;max-width:100%;margin:0';
    frame.style.cssText = 'position:static;visibility:hidden;width:0;height:0;display:block;flex-grow:1;border:0';
    frame.title = 'X Timeline';
    frame.src = 'https://platform.twitter.com/embed/Tweet.html?id=1';
    box.className = 'twitter-rendered';
    box.append(frame);
    const height = link.localName === 'a' ? '600px' : '180px';
    link.replaceWith(box);
    setTimeout(() => { frame.style.visibility = 'visible'; frame.style.width = '500px'; frame.style.height = height; }, 300);
  } };
  window.twttr = { widgets: { load } };
  load();
})()`;
const BODY = `<style>body{font:16px/1.5 system-ui;max-width:800px;margin:20px auto}</style><p>Before</p>
<a class="twitter-timeline" data-height="600" href="https://twitter.com/OfficeComms">Posts by OfficeComms</a>
<p id="mid">Between</p>
<blockquote class="twitter-tweet"><p>A post about fibre.</p>&mdash; OfficeComms <a href="https://twitter.com/OfficeComms/status/1">1 May</a></blockquote>
<p id="end">End</p>
<div class="fb-page" data-href="https://www.facebook.com/x" data-width="340" data-height="400"></div>
<div class="fb-like" data-href="https://www.facebook.com/x"></div>
<p id="end2">End2</p>
<script async src="https://platform.twitter.com/widgets.js"></script>`;

test('look2', async ({ arrive }) => {
  const visitor = await arrive();
  const shifts = await noteShifts(visitor);
  const { page } = visitor;
  page.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)));
  await page.setViewportSize({ width: 1000, height: 2000 });
  await openEmbeds(visitor, { vendors: ['x-timeline', 'facebook-plugins'], body: BODY });
  await visitor.context.route('https://platform.twitter.com/widgets.js', (r) => r.fulfill({ contentType: 'text/javascript', body: WIDGETS }));
  await page.evaluate(() => window.addEventListener('error', (e) => console.log('ERR', e.message)));
  await visitor.rejectAll();
  await page.waitForTimeout(600);
  console.log('placed', JSON.stringify(await shifts()));
  await page.screenshot({ path: '/tmp/e-x-held.png', fullPage: true });
  await page.getByRole('button', { name: 'Load once X' }).first().click();
  await page.waitForTimeout(100);
  await page.screenshot({ path: '/tmp/e-x-wait.png', fullPage: true });
  await page.waitForTimeout(1500);
  console.log('loaded', JSON.stringify(await shifts()), await page.evaluate(() => [document.activeElement?.outerHTML, [...document.querySelectorAll('.sluice-embed')].map((e) => (e as HTMLElement).offsetHeight)]));
  await page.screenshot({ path: '/tmp/e-x-loaded.png', fullPage: true });
  await page.evaluate(() => window.sluice?.refuse('x-timeline'));
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/e-x-off.png', fullPage: true });
  console.log('withdrawn', JSON.stringify(await shifts()));
});

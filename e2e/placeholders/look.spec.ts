import { openEmbeds } from '../embeds/open-embeds.ts';
import { expect, test } from '../fixtures/test.ts';
import { noteShifts } from './open-shifts.ts';

const YT = (id: string) => `src="https://www.youtube.com/embed/${id}"`;
export const BODY = `
<style>body{font:16px/1.5 system-ui;max-width:800px;margin:20px auto}.box{position:relative;padding-bottom:56.25%;height:0}.box iframe{position:absolute;inset:0;width:100%;height:100%;border:0;border-radius:20px}
.flex{display:flex;gap:10px}.flex iframe{flex:1;min-width:0;height:200px;border:0}.grid{display:grid;grid-template-columns:1fr 1fr;gap:8px}.grid iframe{width:100%;aspect-ratio:16/9;border:0}
.fluid{width:100%;aspect-ratio:16/9;display:block;border:0}.pct{height:220px}.pct iframe{height:100%;width:70%}.float{float:right;margin:0 0 10px 10px;border:0}.scroll{height:200px;overflow:auto}</style>
<p id="p1">Before</p><iframe id="fixed" title="How fibre is laid" ${YT('a')} width="560" height="315"></iframe>
<p id="p2">Between text <iframe id="tiny" title="Tiny" ${YT('b')} width="200" height="100"></iframe> and text</p>
<div class="box"><iframe id="boxed" title="In a padding box" ${YT('c')}></iframe></div>
<p>x</p><iframe id="fluid" class="fluid" ${YT('d')} loading="lazy"></iframe>
<p>x</p><div class="flex"><iframe id="fl1" title="First" ${YT('e')}></iframe><iframe id="fl2" title="Second" src="https://player.vimeo.com/video/1"></iframe></div>
<p>x</p><div class="grid"><iframe id="g1" ${YT('g')}></iframe><iframe id="g2" ${YT('h')}></iframe></div>
<div class="pct"><iframe id="pct" ${YT('i')}></iframe></div>
<p><iframe class="float" id="float" title="Floats" ${YT('j')} width="300" height="180"></iframe>Some text beside a float. Some text beside a float.</p><p style="clear:both">x</p>
<div class="scroll"><p style="height:120px">in a scroller</p><iframe id="scr" ${YT('k')} width="300" height="200"></iframe></div>
<div id="tab" style="display:none"><iframe id="tabbed" title="In a tab" ${YT('l')} width="400" height="225"></iframe></div>
<p id="end">End</p>`;

test('look', async ({ arrive }) => {
  const visitor = await arrive();
  const shifts = await noteShifts(visitor);
  const { page } = visitor;
  page.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)));
  await page.setViewportSize({ width: 1000, height: 3200 });
  await openEmbeds(visitor, { vendors: ['youtube', 'vimeo'], body: BODY });
  await visitor.rejectAll();
  await page.waitForTimeout(600);
  console.log('placed', JSON.stringify(await shifts()));
  await page.screenshot({ path: '/tmp/e-held.png', fullPage: true });
  const off = () => page.evaluate(() => [...document.querySelectorAll('iframe.sluice-held')].flatMap((f) => {
    const a = f.getBoundingClientRect(); const p = f.previousElementSibling?.firstElementChild?.getBoundingClientRect();
    return !p || Math.abs(a.x - p.x) + Math.abs(a.y - p.y) + Math.abs(a.width - p.width) + Math.abs(a.height - p.height) > 1 ? [`${f.id} ${JSON.stringify(a)} ${JSON.stringify(p)} ${f.previousElementSibling?.className}`] : [];
  }));
  console.log('off', await off());
  await page.evaluate(() => { document.getElementById('tab')!.style.display = 'block'; document.getElementById('p1')!.style.height = '60px'; });
  await page.waitForTimeout(700);
  console.log('off after tab', await off(), JSON.stringify(await shifts()));
  await page.setViewportSize({ width: 390, height: 3200 });
  await page.waitForTimeout(300);
  console.log('off phone', await off(), JSON.stringify(await shifts()).length);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: '/tmp/e-phone.png', fullPage: true });
  await page.getByRole('group', { name: 'How fibre' }).getByRole('button', { name: 'Load once' }).click();
  await page.waitForTimeout(1500);
  console.log('loaded', JSON.stringify(await shifts()), await page.evaluate(() => [document.activeElement?.id, document.querySelectorAll('.sluice-embed').length]));
  await page.evaluate(() => window.sluice?.give('youtube'));
  await page.evaluate(() => window.sluice?.refuse('youtube'));
  await page.waitForTimeout(1500);
  console.log('withdrawn', JSON.stringify(await shifts()), await off());
});

import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { openLab } from '../gate/lab.ts';

const MARK = 'type="text/plain" data-sluice="acme"';

function markupOf(visitor: Visitor, id: string): Promise<string> {
  return visitor.page.evaluate((name) => document.getElementById(name)?.outerHTML ?? '', id);
}

test('what a late script writes stands behind it, bit by bit, and the page stays', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<div id="place"><script ${MARK}>
        document.open();
        document.write('<p class="a">One <b>bo');
        ran.push(document.querySelector('#place b').textContent);
        document.write('ld</b>', '<i>two</i>');
        document.writeln('</p>');
        document.write('<table><tr><td>cell</table><svg><path d="M0 0"/></svg>&amp;<noscript><img src="/never"></noscript>');
        document.close();
        document.currentScript.remove();
        document.write('<hr>');
      </script><em>after</em></div><p id="rest">Rest</p>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['bo']);
  expect(await markupOf(visitor, 'place')).toBe(
    '<div id="place"><p class="a">One <b>bold</b><i>two</i></p>\n' +
      '<table><tbody><tr><td>cell</td></tr></tbody></table><svg><path d="M0 0"></path></svg>&amp;<hr><em>after</em></div>',
  );
  await expect(visitor.page.locator('#rest')).toHaveText('Rest');
});

test('scripts in what is written run in order, at once where they can, and write in their own place', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script src="https://acme.test/outer.js"></script><script ${MARK}>ran.push('next')</script>`,
    body: '<div id="first"></div>',
    files: {
      'outer.js': `
        document.write('<scr' + 'ipt>window.set = 1; document.write("<i id=inner>inner</i>")</scr');
        ran.push('open ' + typeof set);
        document.write('ipt><b id=behind>behind</b>');
        ran.push('closed ' + typeof set);
        document.write('<scr' + 'ipt src="https://acme.test/part.js?ms=150"></scr' + 'ipt><scr' + 'ipt>ran.push("after part")</scr' + 'ipt>');
        ran.push('outer');`,
    },
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['open undefined', 'closed number', 'outer', 'part.js', 'after part', 'next']);
  expect(await visitor.page.evaluate(() => [...document.body.children].slice(0, 2).map(({ id }) => id))).toEqual([
    'inner',
    'behind',
  ]);
});

test('what is written for another vendor waits for that one', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<script ${MARK}>
      document.write('<scr' + 'ipt src="https://beta.test/b.js"></scr' + 'ipt><img src="https://beta.test/pixel" alt="">');
      document.write('<iframe src="https://beta.test/frame" title="B"></iframe><scr' + 'ipt>ran.push("own")</scr' + 'ipt>');
    </script>`,
  });
  await visitor.page.evaluate(() => window.sluice?.give('acme'));
  await expect.poll(lab.ran).toEqual(['own']);
  await visitor.settle();
  expect(lab.received()).toEqual([]);
  await visitor.page.evaluate(() => window.sluice?.give('beta'));
  await expect.poll(lab.ran).toEqual(['own', 'b.js']);
  await expect.poll(() => lab.received().sort()).toEqual(['beta GET /b.js', 'beta GET /frame', 'beta GET /pixel']);
});

test('a visitor who agreed before gets it in place while the page is still coming', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, {
    body: `<p id="first">First</p><script ${MARK}>document.write('<p id="written">Written</p>')</script><p id="last">Last</p>`,
  });
  await visitor.acceptAll();
  await visitor.reload();
  const order = await visitor.page.evaluate(() => [...document.querySelectorAll('body > p')].map(({ id }) => id));
  expect(order).toEqual(['first', 'written', 'last']);
});

test('hostile markup neither throws nor runs twice', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<div id="place"><script ${MARK}>
      document.write('<b"c a<b="1" 1x=2>odd</b"c><template><p>inert</p></template><scr' + 'ipt type="application/json">{}</scr' + 'ipt>');
      document.write('<b><p>one</b>two</p>', '<scr' + 'ipt>ran.push("once")</scr' + 'ipt><scr' + 'ipt>ran.push("cut');
      document.write();
    </script></div>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['once']);
  const place = await markupOf(visitor, 'place');
  expect(place).toContain('<template><p>inert</p></template>');
  expect(place).toContain('<b></b><p><b>one</b>two</p>');
});

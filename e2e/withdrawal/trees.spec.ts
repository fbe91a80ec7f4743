import { expect, test } from '../fixtures/test.ts';
import { openLab } from '../gate/lab.ts';

test('a withdrawal empties a vendor’s frames in shadow trees and in frames of the page, and its styles name it no more', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<div id="host"></div><iframe id="inner" title="Inner"></iframe><script>
      const fill = (place) => {
        place.innerHTML = '<iframe src="https://acme.test/frame" title="A"></iframe><p style="background: url(https://acme.test/image)">x</p>';
      };
      fill(host.attachShadow({ mode: 'closed' }));
      fill(inner.contentDocument.body);
    </script>`,
  });
  const acmes = (): number => visitor.page.frames().filter((frame) => frame.url().includes('acme.test')).length;
  await visitor.acceptAll();
  await expect.poll(acmes).toBe(2);
  await visitor.page.evaluate(() => window.sluice?.refuse());
  await expect.poll(acmes).toBe(0);
  const before = lab.received().length;
  const style = await visitor.page.evaluate(
    'document.getElementById("inner").contentDocument.querySelector("p").getAttribute("style")',
  );
  expect(style).toContain('about:invalid#https://acme.test/image');
  expect(lab.received()).toHaveLength(before);
  await visitor.page.evaluate(() => window.sluice?.give('acme'));
  await expect.poll(acmes).toBe(2);
});

import { expect, test } from '../fixtures/test.ts';
import { openLab } from '../gate/lab.ts';

const MARK = 'type="text/plain" data-sluice="acme"';

test('scripts that a page inserted with async = false keep the order in which it did so, and their call waits', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script>
        for (const [name, ms] of [['one', 300], ['two', 0], ['three', 100]]) {
          const script = document.createElement('script');
          script.async = false;
          script.src = 'https://acme.test/' + name + '.js?ms=' + ms;
          document.head.insertBefore(script, document.head.firstChild);
        }
      </script>
      <script ${MARK}>ran.push('call')</script>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['one.js', 'two.js', 'three.js', 'call']);
});

test('what waits for the document, `defer` and modules, runs after what does not', async ({ arrive }) => {
  const visitor = await arrive();
  const head = `<script defer ${MARK} data-src="https://acme.test/deferred.js"></script>
    <script ${MARK} data-type="module">ran.push('module ' + (document.currentScript === null))</script>
    <script ${MARK} data-src="https://acme.test/plain.js"></script>
    <script ${MARK}>ran.push('inline ' + Boolean(document.body))</script>`;
  const lab = await openLab(visitor, { head });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['plain.js', 'inline true', 'deferred.js', 'module true']);
  await visitor.reload();
  await expect.poll(async () => (await lab.ran()).at(-2)).toBe('deferred.js');
});

test('a held script that the page takes out does not run, and one that it puts back does, once', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script ${MARK} id="gone">ran.push('gone')</script>
      <script src="https://acme.test/gone.js" id="other"></script>
      <script ${MARK} id="moved">ran.push('moved')</script>
      <script>gone.remove(); other.remove(); document.head.append(moved.parentNode.removeChild(moved));</script>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['moved']);
});

test('a held script whose text or address the page changes runs the new one, once', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.context.route('**/new-own.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "ran.push('new own')" }),
  );
  const lab = await openLab(visitor, {
    head: `<script ${MARK} id="text">ran.push('old text')</script>
      <script src="https://acme.test/old.js" id="other"></script>
      <script src="https://acme.test/old-own.js" id="own"></script>
      <script>
        text.textContent = "ran.push('new text')";
        other.src = 'https://acme.test/new.js';
        own.src = '/new-own.js';
      </script>`,
  });
  await visitor.acceptAll();
  await expect.poll(async () => (await lab.ran()).sort()).toEqual(['new own', 'new text', 'new.js']);
});

test('a tag keeps what it says about itself', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script ${MARK} data-src="https://acme.test/wrong.js" crossorigin integrity="sha384-wrong" onerror="ran.push('refused')"></script>
      <script ${MARK} data-src="https://acme.test/old.js" nomodule></script>
      <script ${MARK} data-src="https://acme.test/slow.js?ms=400" async></script>
      <script ${MARK} data-src="https://acme.test/last.js" onload="ran.push(event.type)"></script>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['refused', 'last.js', 'load', 'slow.js']);
});

import { expect, test } from '../fixtures/test.ts';
import { openLab } from '../gate/lab.ts';

const MARK = 'type="text/plain" data-sluice="acme"';

test('a script that waits for the page’s events gets those that it missed, in their order, once, after all tags', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script ${MARK}>
        const note = (name) => function (event) {
          const targets = [event.target === document, event.currentTarget === this, this === document || this === window];
          ran.push(name + ' ' + event.type + ' ' + targets.every(Boolean));
        };
        window.addEventListener('load', note('window'), { once: true });
        window.onload = note('handler');
        addEventListener('pageshow', note('bare'));
        window.addEventListener('DOMContentLoaded', { handleEvent: note('bubbled').bind(window) });
        document.addEventListener('DOMContentLoaded', note('document'));
        document.addEventListener('readystatechange', note('state'));
        document.addEventListener('load', note('never'));
      </script>
      <script src="https://acme.test/library.js?ms=200"></script>`,
    files: { 'library.js': `ran.push('library'); document.addEventListener('DOMContentLoaded', note('library'));` },
  });
  await visitor.acceptAll();
  await expect
    .poll(lab.ran)
    .toEqual([
      'library',
      'state readystatechange true',
      'bubbled DOMContentLoaded true',
      'document DOMContentLoaded true',
      'library DOMContentLoaded true',
      'window load true',
      'handler load true',
      'bare pageshow true',
    ]);
});

test('what a late script takes back before its turn is not called, and what it registers twice is called once', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script ${MARK}>
      const removed = () => ran.push('removed'), twice = () => ran.push('twice'), controller = new AbortController();
      document.addEventListener('DOMContentLoaded', removed);
      document.addEventListener('DOMContentLoaded', removed, true);
      document.removeEventListener('DOMContentLoaded', removed);
      document.addEventListener('DOMContentLoaded', () => ran.push('aborted'), { signal: controller.signal });
      controller.abort();
      document.addEventListener('DOMContentLoaded', twice);
      document.addEventListener('DOMContentLoaded', twice, { passive: true });
      document.addEventListener('DOMContentLoaded', null);
      onload = () => ran.push('replaced');
      document.body.onload = () => ran.push('present');
    </script>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['removed', 'twice', 'present']);
});

test('a listener that throws keeps no other back, and the page’s own late listeners stay as they are', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<script>
        window.onerror = (message) => { ran.push(message.replace('Uncaught ', '')); return true; };
        window.own = () => addEventListener('load', () => ran.push('own'));
      </script>
      <script ${MARK}>
        addEventListener('load', () => { throw new Error('first'); });
        addEventListener('load', () => ran.push('second'));
      </script>`,
  });
  await visitor.acceptAll();
  await visitor.page.evaluate('own()');
  await expect.poll(lab.ran).toEqual(['Error: first', 'second']);
});

test('on the next page the script is there in time: its listeners are called once, by the browser', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script ${MARK}>
      document.addEventListener('DOMContentLoaded', ({ isTrusted }) => ran.push('parsed ' + isTrusted));
      addEventListener('load', ({ isTrusted }) => ran.push('load ' + isTrusted));
    </script>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['parsed false', 'load false']);
  await visitor.reload();
  expect(await lab.ran()).toEqual(['parsed true', 'load true']);
});

test('what a released loader brings later gets the missed events too', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script ${MARK}>
      const script = document.createElement('script');
      script.src = 'https://acme.test/late.js?ms=100';
      document.head.append(script);
    </script>`,
    files: { 'late.js': `addEventListener('load', () => ran.push('load'));` },
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['load']);
});

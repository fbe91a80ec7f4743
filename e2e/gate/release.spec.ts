import { expect, test } from '../fixtures/test.ts';
import { openLab } from './lab.ts';

test('tags run in the order of the page after a yes: an inline script after its slow library, each as itself', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `
      <script src="https://acme.test/library.js?ms=400"></script>
      <script type="text/plain" data-sluice="acme" id="call">ran.push('inline ' + document.currentScript.id)</script>
      <script src="https://acme.test/second.js" onload="ran.push('loaded')"></script>
      <script type="text/plain" data-sluice="analytics" data-src="https://acme.test/third.js"></script>`,
  });
  expect(await lab.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['library.js', 'inline call', 'second.js', 'loaded', 'third.js']);
});

test('a visitor who agreed before gets the same order on the next page', async ({ arrive }) => {
  const visitor = await arrive();
  const head = `
    <script type="text/plain" data-sluice="acme" data-src="https://acme.test/library.js?ms=400"></script>
    <script type="text/plain" data-sluice="acme">ran.push('inline')</script>`;
  const lab = await openLab(visitor, { head });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['library.js', 'inline']);
  await visitor.reload();
  await expect.poll(lab.ran).toEqual(['library.js', 'inline']);
});

test('one tag that fails does not keep back the next', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `
      <script src="https://acme.test/missing.css" onerror="ran.push('failed')"></script>
      <script type="text/plain" data-sluice="acme">ran.push('next')</script>`,
  });
  await visitor.context.route('https://acme.test/missing.css*', (route) => route.abort());
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['failed', 'next']);
});

test('everything that a script can send to a vendor waits for the yes, and happens once', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `
      <iframe data-sluice="acme" data-src="https://acme.test/marked-frame" title="Marked"></iframe>
      <script>
        const script = document.createElement('script');
        script.src = 'https://acme.test/dynamic.js';
        const first = document.getElementsByTagName('script')[0];
        first.parentNode.insertBefore(script, first);
        const frame = document.createElement('iframe');
        frame.src = 'https://acme.test/frame';
        document.body.append(frame);
        new Image().src = 'https://acme.test/pixel';
        fetch(new URL('https://acme.test/fetch')).then((answer) => ran.push('fetch ' + answer.status));
        const xhr = new XMLHttpRequest();
        xhr.open('POST', 'https://acme.test/xhr');
        xhr.onload = () => ran.push('xhr ' + xhr.status);
        xhr.send('body');
        ran.push('beacon ' + navigator.sendBeacon('https://acme.test/beacon', 'body'));
        document.cookie = '_acme=1';
        document.cookie = '_acme=2';
        localStorage.setItem('acme', '3');
      </script>`,
  });
  expect(lab.received()).toEqual([]);
  expect(await lab.ran()).toEqual(['beacon true']);
  expect(await visitor.cookies()).toEqual([]);
  expect(await visitor.storage()).toEqual([]);

  await visitor.acceptAll();
  await expect
    .poll(() => lab.received().sort())
    .toEqual([
      'GET /dynamic.js',
      'GET /fetch',
      'GET /frame',
      'GET /marked-frame',
      'GET /pixel',
      'POST /beacon',
      'POST /xhr',
    ]);
  expect((await lab.ran()).sort()).toEqual(['beacon true', 'dynamic.js', 'fetch 200', 'xhr 200']);
  const { cookie, key } = await visitor.page.evaluate(() => ({
    cookie: document.cookie,
    key: localStorage.getItem('acme'),
  }));
  expect(cookie).toContain('_acme=2');
  expect(key).toBe('3');
});

test('after a no the page’s own calls to a vendor fail as without a network, and nothing is sent', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<script>
      fetch('https://acme.test/fetch').catch((error) => ran.push('fetch ' + error.name));
      const xhr = new XMLHttpRequest();
      xhr.open('GET', 'https://acme.test/xhr');
      xhr.onerror = () => ran.push('xhr error');
      xhr.send();
      navigator.sendBeacon('https://acme.test/beacon');
    </script>`,
  });
  await visitor.rejectAll();
  await expect.poll(async () => (await lab.ran()).sort()).toEqual(['fetch TypeError', 'xhr error']);
  const late = await visitor.page.evaluate(() => fetch('https://acme.test/late').catch((error) => error.name));
  expect(late).toBe('TypeError');
  expect(lab.received()).toEqual([]);
});

test('a vendor’s tag that appears after the withdrawal is held, and its running code is cut off', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<script>
      window.tick = () => fetch('https://acme.test/tick').then(() => 'sent', (error) => error.name);
      window.add = () => { const script = document.createElement('script'); script.src = 'https://acme.test/late.js'; document.head.append(script); };
    </script>`,
  });
  await visitor.acceptAll();
  expect(await visitor.page.evaluate('tick()')).toBe('sent');
  await visitor.page.evaluate(() => window.sluice?.refuse());
  expect(await visitor.page.evaluate('tick()')).toBe('TypeError');
  await visitor.page.evaluate('add()');
  await visitor.settle();
  expect(lab.received()).toEqual(['GET /tick']);
  expect(await lab.ran()).toEqual([]);
});

test('a page that tests what it wrote finds its own types and addresses, and native functions', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, { head: '<script id="held" src="https://acme.test/held.js"></script>' });
  const seen = await visitor.page.evaluate(() => {
    const held = document.getElementById('held') as HTMLScriptElement;
    const made = document.createElement('script');
    made.type = 'module';
    made.src = 'https://acme.test/made.js';
    document.head.append(made);
    const frame = document.createElement('iframe');
    frame.src = 'https://acme.test/frame';
    return [
      [held.type, held.getAttribute('type'), held.src],
      [made.type, made.getAttribute('type'), made instanceof HTMLScriptElement],
      [frame.src, frame.getAttribute('src')],
      [String(Node.prototype.appendChild), fetch.name, fetch.length, Object.keys(made)],
    ];
  });
  expect(seen).toEqual([
    ['', null, 'https://acme.test/held.js'],
    ['module', 'module', true],
    ['https://acme.test/frame', 'https://acme.test/frame'],
    [expect.stringContaining('[native code]'), 'fetch', 1, []],
  ]);
});

test('a page that forgets an argument gets the complaint that every browser has', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.context.route('**/plain', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Plain</title>' }),
  );
  const look = () => {
    const documentOfNone = document.implementation.createHTMLDocument();
    const things = [document.createElement('p'), document.createElement('iframe'), new Range(), localStorage];
    return [documentOfNone, ...things, new XMLHttpRequest(), navigator, window].flatMap((thing) => {
      const names = new Set<string>();
      for (let owner = thing; owner; owner = Object.getPrototypeOf(owner))
        for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner)))
          if (typeof value === 'function' && value.length > 0 && /^[a-z]/.test(name)) names.add(name);
      return [...names].sort().map((name) => {
        const method = Reflect.get(thing, name);
        // The test's own.
        if (!String(method).includes('[native code]')) return '';
        try {
          const answer = Reflect.apply(method, thing, []);
          if (answer instanceof Promise) answer.catch(() => {});
          return `${thing}.${name}: ${typeof answer}`;
        } catch (error) {
          return `${thing}.${name}: ${(error as Error).name}`;
        }
      });
    });
  };
  await visitor.open('/plain');
  const plain = await visitor.page.evaluate(look);
  expect(plain.length).toBeGreaterThan(100);
  await openLab(visitor, {});
  expect((await visitor.page.evaluate(look)).filter(Boolean)).toEqual(plain.filter(Boolean));
});

test('what the site needs itself is never held: its own files, and plain requests to hosts that nobody knows', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openLab(visitor, {});
  await visitor.context.route('https://api.unknown.test/**', (route) =>
    route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: 'prices' }),
  );
  const answers = await visitor.page.evaluate(async () => {
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('failed');
    });
    image.src = '/assets/images/icon.svg';
    return [(await fetch('/shop')).status, (await fetch('https://api.unknown.test/prices')).status, await loaded];
  });
  expect(answers).toEqual([200, 200, 'loaded']);
});

test('a script, frame or beacon to a host that nobody knows is held, and no choice releases it', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await openLab(visitor, {
    body: `<script>
      const script = document.createElement('script');
      script.src = 'https://stranger.test/a.js';
      const frame = document.createElement('iframe');
      frame.src = 'https://stranger.test/frame';
      document.body.append(script, frame);
      navigator.sendBeacon('https://stranger.test/beacon');
    </script>`,
  });
  await visitor.acceptAll();
  expect(tracker.contacts()).toEqual([]);
});

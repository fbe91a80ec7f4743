import { expect, test } from '../fixtures/test.ts';
import { openLab } from './lab.ts';

test('a lazy loader that copies addresses of marked elements loads nothing before a yes', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<iframe data-sluice="acme" data-src="https://acme.test/frame" title="A"></iframe>
      <img data-sluice="acme" data-src="https://acme.test/image" alt="">
      <script>
        for (const element of document.querySelectorAll('[data-src]')) element.src = element.dataset.src;
        const image = new Image();
        image.dataset.sluice = 'analytics';
        image.src = 'https://acme.test/marked';
      </script>`,
  });
  expect(lab.received()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(() => lab.received().sort()).toEqual(['GET /frame', 'GET /image', 'GET /marked']);
});

test('a yes for one vendor sends nothing of another: a request object or an image that was used again', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<script>
      const xhr = new XMLHttpRequest();
      xhr.open('POST', 'https://acme.test/first');
      xhr.send('first');
      xhr.abort();
      xhr.open('POST', 'https://beta.test/second');
      xhr.send('second');
      window.image = new Image();
      image.src = 'https://acme.test/image';
      image.src = 'https://beta.test/image';
    </script>`,
  });
  await visitor.page.evaluate(() => window.sluice?.give('acme'));
  await visitor.settle();
  expect(lab.received()).toEqual([]);
  await visitor.page.evaluate(() => window.sluice?.give('beta'));
  await expect.poll(() => lab.received().sort()).toEqual(['beta GET /image', 'beta POST /second']);
});

test('a held script that is stripped of its type and moved, or that comes from another document, stays held', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: '<script id="held" src="https://acme.test/held.js"></script>',
    body: `<iframe id="empty" title="Empty"></iframe><script>
      held.removeAttribute('type');
      document.body.append(held);
      const script = empty.contentDocument.createElement('script');
      script.src = 'https://acme.test/foreign.js';
      document.head.append(script);
    </script>`,
  });
  await visitor.settle();
  expect(await lab.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(async () => (await lab.ran()).sort()).toEqual(['foreign.js', 'held.js']);
});

test('what a page takes back while it is held does not come back with the yes', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<img id="image" data-sluice="acme" data-src="https://acme.test/image" alt=""><script>
      image.removeAttribute('src');
      image.removeAttribute('data-src');
      localStorage.setItem('acme', 'x');
      localStorage.removeItem('acme');
      sessionStorage.setItem('acme', 'kept');
      document.cookie = '_acme=1';
      document.cookie = '_acme=; max-age=0';
      const controller = new AbortController();
      fetch('https://acme.test/aborted', { signal: controller.signal }).catch((error) => ran.push(error.name));
      controller.abort();
    </script>`,
  });
  await expect.poll(lab.ran).toEqual(['AbortError']);
  await visitor.acceptAll();
  expect(lab.received()).toEqual([]);
  expect(await visitor.page.evaluate(() => [localStorage.getItem('acme'), sessionStorage.getItem('acme')])).toEqual([
    null,
    'kept',
  ]);
  expect(await visitor.cookies()).toEqual(['sluice']);
});

test('a vendor’s library finds what the page wrote before it, and what it writes itself stays', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script>localStorage.setItem('acme', 'old')</script>
      <script type="text/plain" data-sluice="acme">ran.push(localStorage.getItem('acme')); localStorage.setItem('acme', 'new')</script>
      <script type="text/plain" data-sluice="acme">ran.push(localStorage.getItem('acme'))</script>`,
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['old', 'new']);
});

test('a site’s own keys and cookies stay, whatever vendors that it never named call theirs', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, {
    body: `<script>
      localStorage.setItem('fs_files', '1');
      localStorage.setItem('ph_level', '2');
      document.cookie = 'mf_basket=3';
      document.cookie = 'rl_session=4';
    </script>`,
  });
  await visitor.rejectAll();
  await visitor.reload();
  expect(await visitor.page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['fs_files', 'ph_level']);
  expect(await visitor.cookies()).toEqual(['mf_basket', 'rl_session', 'sluice']);
});

test('templates, data and other tools’ placeholders are no tags: they are neither touched nor run', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script type="text/plain" src="https://acme.test/placeholder.js"></script>
      <script type="text/template" id="template" src="https://acme.test/template.html"></script>
      <script nomodule src="https://acme.test/legacy.js"></script>
      <script type="Text/Plain" data-sluice="acme">ran.push('inline')</script>`,
  });
  expect(await visitor.page.evaluate(() => document.querySelectorAll('script[type="text/template"]').length)).toBe(1);
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['inline']);
});

test('a form whose fields are called as its properties are hides nothing that is in it, and is inserted as ever', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<template id="fields"><form>${[
      'firstElementChild',
      'nextElementSibling',
      'querySelectorAll',
      'matches',
      'children',
      'shadowRoot',
      'attributes',
    ]
      .map((name) => `<select name="${name}"></select>`)
      .join('')}</form></template>
    <div id="place"></div>
    <script>
      const scriptOf = (name) => Object.assign(document.createElement('script'), { src: 'https://acme.test/' + name });
      const make = () => document.importNode(fields.content, true).firstElementChild;
      const inside = make();
      inside.append(scriptOf('inside.js'));
      place.append(inside);
      const around = document.createElement('div');
      around.append(make(), scriptOf('behind.js'));
      place.append(around);
      place.append(inside.cloneNode(true));
      place.append(fields.content.firstElementChild);
      ran.push(place.childElementCount);
    </script>`,
  });
  await visitor.settle();
  expect(await lab.ran()).toEqual([4]);
  expect(lab.received()).toEqual([]);
});

test('a page that freezes its elements, or asks a prototype for its style, gets what it gets anywhere', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    body: `<div id="place"></div><script>
      try { HTMLElement.prototype.style; } catch (error) { ran.push(error.name); }
      const frozen = Object.freeze(document.createElement('p'));
      frozen.style.color = 'red';
      place.append(frozen);
      const late = document.createElement('p');
      late.textContent = 'x';
      late.style.backgroundImage = 'url(https://acme.test/image)';
      place.appendChild(late);
      ran.push(frozen.style.color, place.childElementCount);
    </script>`,
  });
  await visitor.settle();
  expect(await lab.ran()).toEqual(['TypeError', 'red', 2]);
  expect(lab.received()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(() => lab.received()).toEqual(['GET /image']);
});

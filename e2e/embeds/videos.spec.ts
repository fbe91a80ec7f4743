import { parseConfig } from '@sluice/core';
import { markHtml } from '@sluice/edge';
import { expect, test } from '../fixtures/test.ts';
import { openEmbeds } from './open-embeds.ts';

const VENDORS = ['youtube', 'vimeo'];
const QUIET = ['https://player.vimeo.com/video/1?h=a&dnt=1', 'https://www.youtube-nocookie.com/embed/abc?start=30'];
const script = (code: string) => `<script>${code}</script>`;

for (const [form, body] of [
  [
    'marked',
    `<iframe title="Talk" data-sluice="youtube" data-src="https://www.youtube.com/embed/abc?start=30"></iframe>
    <iframe title="Tour" data-sluice="vimeo" data-src="https://player.vimeo.com/video/1?h=a"></iframe>`,
  ],
  [
    'made by a script',
    script(`for (const address of ['https://www.youtube.com/embed/abc?start=30', 'https://player.vimeo.com/video/1?h=a']) {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }`),
  ],
] as const) {
  test(`a visitor who grants YouTube and Vimeo gets their videos from where they keep less: ${form}`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const page = await openEmbeds(visitor, { vendors: VENDORS, body });
    expect(page.asked()).toEqual([]);
    await visitor.acceptAll();
    await expect.poll(() => [...page.frames()].sort()).toEqual(QUIET);
    await visitor.settle();
    expect(page.asked()).toHaveLength(2);
  });
}

test('a returning visitor’s videos are as quiet where the HTML is marked', async ({ arrive }) => {
  const visitor = await arrive();
  const body = markHtml(
    `<iframe title="Talk" src="https://www.youtube.com/embed/abc?start=30"></iframe>
    <iframe title="Tour" src="https://player.vimeo.com/video/1?h=a"></iframe>`,
    parseConfig({ vendors: VENDORS }),
  );
  const page = await openEmbeds(visitor, { vendors: VENDORS, body });
  await visitor.acceptAll();
  await expect.poll(page.frames).toHaveLength(2);
  await visitor.reload();
  await expect.poll(() => [...page.frames()].sort()).toEqual([...QUIET, ...QUIET].sort());
  expect(page.asked()).toHaveLength(4);
});

test('a plain frame is asked for where it keeps less, whatever the browser may have begun with it', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const page = await openEmbeds(visitor, {
    vendors: VENDORS,
    body: '<iframe title="Talk" src="https://www.youtube.com/embed/abc?start=30"></iframe>',
  });
  const before = page.asked().length;
  await visitor.acceptAll();
  await expect.poll(page.frames).toContain(QUIET[1]);
  await visitor.settle();
  expect(page.asked().slice(before)).toEqual([QUIET[1]]);
  const read = await visitor.page.evaluate(() => document.querySelector('iframe')?.src);
  expect(read).toBe(QUIET[1]);
});

test('a video that is loaded once comes from where it keeps less', async ({ arrive }) => {
  const visitor = await arrive();
  const page = await openEmbeds(visitor, {
    vendors: VENDORS,
    body: '<iframe title="Talk" width="560" height="315" data-sluice data-src="https://www.youtube.com/embed/abc?start=30"></iframe>',
  });
  await visitor.rejectAll();
  const placeholder = visitor.page.getByRole('group', { name: 'YouTube' });
  await placeholder.getByRole('button', { name: 'Load once' }).click();
  await expect.poll(page.asked).toEqual([QUIET[1]]);
});

test('a video that runs with a grant is quiet after a withdrawal and the next grant', async ({ arrive }) => {
  const visitor = await arrive();
  const page = await openEmbeds(visitor, { vendors: VENDORS });
  await visitor.acceptAll();
  await page.add('<iframe title="Talk" src="https://www.youtube.com/embed/abc?start=30"></iframe>');
  await expect.poll(page.frames).toHaveLength(1);
  await page.refuse('youtube');
  await visitor.settle();
  await page.give('youtube');
  // Where the frame is: a route misses the request of a frame that has just become another process's.
  await expect.poll(() => visitor.page.frames().map((frame) => frame.url())).toContain(QUIET[1]);
});

test('what only looks like YouTube, and its other addresses, stay as the site wrote them', async ({ arrive }) => {
  const visitor = await arrive();
  const written = ['https://www.youtube.com/playlist?list=PL1', 'https://youtu.be/abc'];
  const page = await openEmbeds(visitor, {
    vendors: VENDORS,
    body: written.map((address) => `<iframe data-sluice data-src="${address}"></iframe>`).join(''),
  });
  await visitor.acceptAll();
  await expect.poll(() => [...page.frames()].sort()).toEqual(written);
});

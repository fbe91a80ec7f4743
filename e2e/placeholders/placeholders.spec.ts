import { openEmbeds } from '../embeds/open-embeds.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { noteShifts } from './note-shifts.ts';
import { WIDGETS } from './widgets.ts';

const video = (id: string, rest = '') =>
  `<iframe id="${id}" data-sluice="youtube" data-src="https://www.youtube.com/embed/${id}" ${rest}></iframe>`;

/** Every way in which pages commonly give a frame its size. */
const FRAMES = `<style>
  body { font: 16px/1.5 sans-serif; max-width: 800px; margin: 20px auto }
  .box { position: relative; height: 0; padding-bottom: 56.25% }
  .box iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
  .fluid { display: block; width: 100%; aspect-ratio: 16/9; border: 0 }
  .flex { display: flex; gap: 10px } .flex iframe { flex: 1; min-width: 0; height: 200px }
  .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 8px } .grid iframe { width: 100%; aspect-ratio: 16/9 }
  .part { height: 220px } .part iframe { width: 70%; height: 100% }
  .float { float: right; margin: 0 0 10px 10px }
  .scroll { height: 200px; overflow: auto }
  .zoomed { transform: scale(.5); transform-origin: 0 0; height: 100px }
</style>
${video('attributes', 'title="How fibre is laid" width="560" height="315"')}
<p>Within ${video('tiny', 'title="Tiny" width="200" height="100"')} a line</p>
<div class="box">${video('boxed')}</div>
${video('fluid', 'class="fluid" loading="lazy"')}
<div class="flex">${video('first')}<iframe id="second" data-sluice="vimeo" data-src="https://player.vimeo.com/video/1" title="A tour"></iframe></div>
<div class="grid">${video('left')}${video('right')}</div>
<div class="part">${video('part')}</div>
<p>${video('floats', 'class="float" width="300" height="180"')}Text beside a float.</p><p style="clear:both">Below</p>
<div class="scroll"><p style="height:150px">Above</p>${video('scrolled', 'width="300" height="200"')}</div>
<div class="zoomed">${video('zoomed', 'width="400" height="200"')}</div>
<div id="tab" style="display:none">${video('tabbed', 'width="400" height="225"')}</div>
<p>End</p>`;

/** The frames whose placeholder does not lie exactly over them. */
const strays = ({ page }: Visitor) =>
  page.evaluate(() =>
    [...document.querySelectorAll('iframe')].flatMap((frame) => {
      const [a, b] = [frame, frame.previousElementSibling?.firstElementChild].map((each) =>
        each?.getBoundingClientRect(),
      );
      const isOver =
        a && b && (['x', 'y', 'width', 'height'] as const).every((name) => Math.abs(a[name] - b[name]) < 0.6);
      return isOver ? [] : [frame.id];
    }),
  );
const group = ({ page }: Visitor, name: string) => page.getByRole('group', { name });

test('a frame’s placeholder lies exactly where the frame is, whatever gives it its size, and nothing moves when either takes the other’s place', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page } = visitor;
  await page.setViewportSize({ width: 1000, height: 3000 });
  const shifts = await noteShifts(visitor);
  const lab = await openEmbeds(visitor, { vendors: ['youtube', 'vimeo'], body: FRAMES });
  await expect(group(visitor, 'How fibre is laid')).toBeVisible();
  await visitor.rejectAll();
  expect(await strays(visitor)).toEqual([]);
  expect(await shifts()).toEqual([]);
  expect(lab.asked()).toEqual([]);

  await page.evaluate(() => document.getElementById('tab')?.style.setProperty('display', 'block'));
  await expect.poll(() => strays(visitor)).toEqual([]);
  await page.evaluate(() => document.querySelector('.scroll')?.scrollTo(0, 40));
  await page.setViewportSize({ width: 500, height: 3000 });
  await expect.poll(() => strays(visitor)).toEqual([]);
  await shifts();

  await group(visitor, 'How fibre is laid').getByRole('button', { name: 'Always load YouTube' }).press('Enter');
  await expect(page.locator('#attributes')).toBeFocused();
  await expect(group(visitor, 'YouTube')).toHaveCount(0);
  expect(lab.asked().map((address) => new URL(address).host)).toEqual(Array(12).fill('www.youtube-nocookie.com'));
  expect(await shifts()).toEqual([]);

  await lab.refuse('youtube');
  await expect(group(visitor, 'YouTube')).toHaveCount(12);
  expect(await strays(visitor)).toEqual([]);
  expect(await shifts()).toEqual([]);
});

test('a placeholder too small for its words scrolls, and keeps its first button in sight', async ({ arrive }) => {
  const visitor = await arrive();
  await openEmbeds(visitor, { vendors: ['youtube'], body: video('tiny', 'title="Tiny" width="200" height="100"') });
  await visitor.rejectAll();
  const box = group(visitor, 'Tiny');
  expect(await box.boundingBox()).toMatchObject({ width: 204, height: 104 });
  const [outer, button] = [await box.boundingBox(), await box.getByRole('button', { name: 'Load once' }).boundingBox()];
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
  await box.getByRole('link', { name: 'Open YouTube in a new tab' }).focus();
  await expect(box.getByRole('link', { name: 'Open YouTube in a new tab' })).toBeInViewport();
});

test('a script’s embed takes the room that its placeholder has kept, and nothing moves, also where it is lower', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page } = visitor;
  await page.setViewportSize({ width: 1000, height: 1600 });
  const shifts = await noteShifts(visitor);
  const lab = await openEmbeds(visitor, {
    vendors: ['x-timeline'],
    body: `<div id="kept" style="min-height:600px"><a class="twitter-timeline" data-height="600" href="https://twitter.com/OfficeComms">Posts</a></div>
      <p>Between</p>
      <blockquote class="twitter-tweet">Hello <a href="https://twitter.com/x/status/1">1 May</a></blockquote><p>End</p>
      <script async src="https://platform.twitter.com/widgets.js"></script>`,
  });
  await visitor.context.route('https://platform.twitter.com/widgets.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: WIDGETS }),
  );
  await expect(group(visitor, 'X timelines')).toHaveCount(2);
  await visitor.rejectAll();
  const [box, reserved] = await page.evaluate(() => {
    const room = document.querySelector<HTMLElement>('#kept');
    return [
      room?.offsetHeight,
      [...(room?.children ?? [])].reduce((sum, each) => sum + (each as HTMLElement).offsetHeight, 0),
    ];
  });
  expect([box, reserved]).toEqual([600, 600]);
  // That a placeholder comes is one move where the page has kept no room for it.
  await shifts();
  await group(visitor, 'X timelines')
    .first()
    .getByRole('button', { name: /^Always/ })
    .press('Enter');
  await expect(page.getByTitle('X a', { exact: true })).toBeFocused();
  await expect(page.getByTitle('X blockquote', { exact: true })).toBeVisible();
  await expect(group(visitor, 'X timelines')).toHaveCount(0);
  expect(await shifts()).toEqual([]);

  await lab.refuse('x-timeline');
  await expect(group(visitor, 'X timelines')).toHaveCount(2);
  expect(await shifts()).toEqual([]);
});

test('what has not come up after ten seconds says so and keeps its link; what comes later takes its place', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page, context } = visitor;
  await page.clock.install();
  await openEmbeds(visitor, {
    vendors: ['vimeo', 'x-timeline'],
    body: `<iframe src="https://player.vimeo.com/video/1" title="A tour" width="560" height="315"></iframe>
      <a class="twitter-timeline" href="https://twitter.com/OfficeComms">Posts</a>
      <script async src="https://platform.twitter.com/widgets.js"></script>`,
  });
  let answer = (): void => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await context.route('https://player.vimeo.com/**', async (route) => {
    await late;
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Video</title>' });
  });
  await context.route('https://platform.twitter.com/**', (route) => route.abort());
  await group(visitor, 'A tour').getByRole('button', { name: 'Load once' }).press('Enter');
  await group(visitor, 'X timelines').getByRole('button', { name: 'Load once' }).press('Enter');
  await expect(group(visitor, 'A tour')).toHaveAttribute('aria-busy', 'true');
  await page.clock.runFor(10_500);
  for (const [name, href] of [
    ['A tour', 'https://vimeo.com/1'],
    ['X timelines', 'https://twitter.com/OfficeComms'],
  ] as const) {
    await expect(group(visitor, name)).toContainText('This has not come up.');
    await expect(group(visitor, name).getByRole('link')).toHaveAttribute('href', href);
  }
  await expect(group(visitor, 'X timelines').getByRole('link')).toBeFocused();
  await expect(page.getByRole('link', { name: 'Posts', exact: true })).toBeVisible();
  answer();
  await expect(group(visitor, 'A tour')).toHaveCount(0);
});

test('a page’s own chat button says who would receive what, is busy meanwhile, and gives place and focus to the chat', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page } = visitor;
  const lab = await openEmbeds(visitor, {
    vendors: ['tawk'],
    body: `<p>Above</p><button data-sluice-load="tawk">Chat with us</button><p>Below</p><script type="text/plain" data-sluice="tawk">
      const script = document.createElement('script'); script.src = 'https://embed.tawk.to/abc/default'; document.head.append(script);
      </script>`,
  });
  let answer = (): void => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await visitor.context.route('https://embed.tawk.to/**', (route) => late.then(() => route.fallback()));
  const button = page.locator('[data-sluice-load]');
  const hint = page.locator('.sluice-hint');
  await expect(button).toHaveAccessibleDescription(/^Loading this sends data to tawk.to/);
  await expect(hint).toBeHidden();
  await visitor.rejectAll();
  // Pointed at: Escape closes it wherever the focus is, and the way over to it does not (WCAG 2.2, 1.4.13).
  await button.hover();
  await expect(hint).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await page.mouse.move(0, 0);
  await button.hover();
  await expect(hint).toBeVisible();
  const [from, to] = [await button.boundingBox(), await hint.boundingBox()];
  const x = (from?.x ?? 0) + 10;
  for (let y = (from?.y ?? 0) + 5; y < (to?.y ?? 0) + 5; y++) await page.mouse.move(x, y);
  await expect(hint).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await button.focus();
  await expect(hint).toBeVisible();
  expect(lab.asked()).toEqual([]);
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-busy', 'true');
  answer();
  await expect(page.getByTitle('chat widget')).toBeFocused();
  await expect(button).toBeHidden();
  await expect(hint).toHaveCount(0);
  await lab.give('tawk');
  await lab.refuse('tawk');
  await expect(button).toBeVisible();
  await expect(button).not.toHaveAttribute('aria-busy');
});

import { expect, test } from '../fixtures/test.ts';
import { openEmbeds } from './open-embeds.ts';

test('posts of Instagram are shown after a yes by one script, also one that comes later', async ({ arrive }) => {
  const visitor = await arrive();
  const post = (id: string) =>
    `<blockquote class="instagram-media"><a href="https://www.instagram.com/p/${id}/">Post</a></blockquote>`;
  const script = '<script async src="https://www.instagram.com/embed.js"></script>';
  const page = await openEmbeds(visitor, { vendors: ['instagram'], body: post('a') + script + post('b') + script });
  await visitor.acceptAll();
  await expect.poll(page.frames).toHaveLength(2);
  await page.add(post('late'));
  await expect.poll(page.frames).toContain('https://www.instagram.com/p/late/embed/');
  expect(await page.ran()).toEqual(['embed.js', 'process']);
});

test('videos of TikTok are shown after a yes, also those that come later, by the script once more', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const video = (id: string) =>
    `<blockquote class="tiktok-embed" data-video-id="${id}"><section>Video</section></blockquote>`;
  const script = '<script async src="https://www.tiktok.com/embed.js"></script>';
  const page = await openEmbeds(visitor, { vendors: ['tiktok-embed'], body: video('1') + script });
  await visitor.acceptAll();
  await expect.poll(page.frames).toEqual(['https://www.tiktok.com/embed/v2/1']);
  await page.add(video('2') + video('3'));
  await expect.poll(page.frames).toHaveLength(3);
  await visitor.settle();
  expect(await page.ran()).toEqual(['embed.js', 'embed.js']);
});

test('plugins of Facebook are shown after a yes, also one that comes later, and the page’s own calls are made once', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const plugin = '<div class="fb-page" data-href="https://www.facebook.com/officecomms"></div>';
  const page = await openEmbeds(visitor, {
    vendors: ['facebook-plugins'],
    body: `${plugin}<script>window.fbAsyncInit = () => FB.init({ xfbml: true, version: 'v21.0' });</script>
      <script async defer crossorigin="anonymous" src="https://connect.facebook.net/en_US/sdk.js"></script>`,
  });
  await visitor.acceptAll();
  await expect(visitor.page.locator('[fb-xfbml-state="rendered"]')).toHaveCount(1);
  await page.add(`<div id="late">${plugin}</div>`);
  await expect(visitor.page.locator('[fb-xfbml-state="rendered"]')).toHaveCount(2);
  await visitor.settle();
  expect(await page.ran()).toEqual(['sdk.js', 'parse all', 'parse late']);
});

test('a map’s callback is called after a yes, and what the page asked of Maps while it was held is done once', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const page = await openEmbeds(visitor, {
    vendors: ['google-maps'],
    body: `<div id="one"></div><div id="two"></div>
      <script>window.initMap = () => { ran.push('callback'); new google.maps.Map(document.getElementById('one'), { zoom: 4 }); };</script>
      <script async defer src="https://maps.googleapis.com/maps/api/js?key=k&callback=initMap"></script>
      <script>new google.maps.Map(document.getElementById('two'), { zoom: 5 }).setZoom?.(6);</script>`,
  });
  expect(await page.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(page.ran).toEqual(['maps', 'callback', 'map one 4', 'map two 5']);
});

test('a form’s calls to reCAPTCHA wait for the yes and are made once, though its functions come in two steps', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const page = await openEmbeds(visitor, {
    vendors: ['recaptcha'],
    body: `<div id="box"></div><script>window.shown = () => ran.push('onload');</script>
      <script async defer src="https://www.google.com/recaptcha/api.js?onload=shown&render=explicit"></script>
      <script>
        grecaptcha.ready(() => ran.push('ready'));
        grecaptcha.render('box', { sitekey: 'key' });
        grecaptcha.execute('key', { action: 'order' }).then((token) => ran.push(token));
      </script>`,
  });
  expect(await page.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect
    .poll(async () => (await page.ran()).sort())
    .toEqual(['api.js', 'execute order', 'onload', 'ready', 'render box key', 'token of key']);
});

test('a page without such a vendor never loads the code for them', async ({ arrive }) => {
  const visitor = await arrive();
  const own: string[] = [];
  visitor.page.on('request', (request) => own.push(new URL(request.url()).pathname));
  await openEmbeds(visitor, { vendors: ['google-analytics'] });
  await visitor.acceptAll();
  expect(own).toContain('/sluice/sluice-ui.js');
  expect(own).not.toContain('/sluice/sluice-embeds.js');
});

import http from 'node:http';
import { test } from './fixtures/test.ts';
const ATTRS = ['fill','stroke','filter','mask','clip-path','cursor','marker-start','marker-mid','marker-end','marker','mask-image','d'];
test('probe presentation', async ({ browser, tracker }) => {
  const body = ATTRS.map((a) => `<svg width="50" height="50"><path d="M0 0L10 10L20 20" width="9" height="9" fill="red" stroke="red" ${a}="url(https://metrics.test/${a}.svg#x)"/></svg><svg width="50" height="50"><g ${a}="url(https://metrics.test/g-${a}.svg#x)"><rect width="9" height="9"/></g></svg>`).join('');
  const extra = `<style type="text/less">@import "https://metrics.test/less.css";</style>
  <svg><style>@import "https://metrics.test/svgstyle.css";</style></svg>
  <svg><style type="text/plain">@import "https://metrics.test/svgplain.css";</style></svg>
  <svg><use href="https://metrics.test/use.svg#x"/></svg>
  <svg><text fill="red"><textPath href="https://metrics.test/textpath.svg#x">aaaa</textPath></text></svg>
  <svg><linearGradient id="lg" href="https://metrics.test/lg.svg#x"/><rect width="9" height="9" fill="url(#lg)"/></svg>
  <svg><pattern id="pt" href="https://metrics.test/pattern.svg#x"/><rect width="9" height="9" fill="url(#pt)"/></svg>
  <svg><filter id="ff"><feImage href="https://metrics.test/feimage.svg"/></filter><rect width="9" height="9" filter="url(#ff)"/></svg>
  <svg><mpath href="https://metrics.test/mpath.svg#x"/></svg>
  <svg><animate attributeName="x" href="https://metrics.test/animate.svg#x"/></svg>
  <svg><image id="i2"><set attributeName="href" to="https://metrics.test/set.svg"/></image></svg>
  <table><col background="https://metrics.test/col.svg"><tr background="https://metrics.test/tr.svg"><td>x</td></tr></table>
  <iframe src="data:text/html,<img src='https://metrics.test/data-frame.svg'>"></iframe>
  <iframe src="javascript:'<img src=https://metrics.test/js-frame.svg>'"></iframe>
  <object data="data:text/html,<img src='https://metrics.test/data-object.svg'>"></object>
  <embed src="data:text/html,<img src='https://metrics.test/data-embed.svg'>">
  <embed src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='https://metrics.test/data-embed-svg.svg'/%3E%3C/svg%3E">
  <object data="javascript:'<img src=https://metrics.test/js-object.svg>'"></object>
  <embed src="javascript:'<img src=https://metrics.test/js-embed.svg>'">
  <script src="data:text/javascript,import('https://metrics.test/data-script.js')"></script>
  <script type="module" src="data:text/javascript,import 'https://metrics.test/data-module.js'"></script>
  <script src="data:text/javascript,new Image().src='https://metrics.test/data-script-img.svg'"></script>
  <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='https://metrics.test/data-img.svg'/%3E%3C/svg%3E">
  <link rel="stylesheet" href="data:text/css,@import 'https://metrics.test/data-css.css';">
  <style>@import "data:text/css,@import 'https://metrics.test/data-css2.css';";</style>`;
  const server = http.createServer((_, res) => { res.setHeader('content-type','text/html'); res.end(`<!doctype html><head><style>@import 'data:text/css,@import "https://metrics.test/dd.css";';</style></head><body>${body}${extra}</body>`); });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', () => r()));
  const { port } = server.address() as { port: number };
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForTimeout(2500);
  const seen = [...new Set(tracker.hits().map((h) => h.path))].sort();
  process.stdout.write(`PROBE ${browser.browserType().name()} ${browser.version()}: ${seen.join(' ')}\n`);
  await context.close(); server.close();
});

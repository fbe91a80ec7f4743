import type { Visitor } from '../fixtures/visitor.ts';

/** A page of the site's own origin with vendors' snippets in it. */
export interface CounterOptions {
  /** The script tag's configuration. */
  readonly config: object;
  /** What stands in the head behind the script tag. */
  readonly head?: string;
  /** Bodies of vendors' files, by the end of their address. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * Opens a page whose vendors' files are doubles that note in `heard` what they find when they run, and answers what it has noted so far.
 */
export async function openCounter(
  visitor: Visitor,
  { config, head = '', files = {} }: CounterOptions,
): Promise<() => Promise<unknown[]>> {
  for (const [end, body] of Object.entries(files)) {
    await visitor.context.route(
      ({ href }) => href.split('?')[0]?.endsWith(end) === true,
      (route) => route.fulfill({ contentType: 'text/javascript', body }),
    );
  }
  const json = JSON.stringify({ policy: { url: '/privacy' }, ...config });
  await visitor.context.route('**/counter', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>Counter</title><script src="/sluice/sluice.js" data-config='${json}'></script>
<script>window.heard = []; window.load = (src) => { const script = document.createElement('script'); script.async = true; script.src = src; document.head.append(script); }</script>
${head}</head><body><h1>Counter</h1><footer><button type="button" data-sluice-open>Your privacy choices</button></footer></body></html>`,
    }),
  );
  await visitor.open('/counter');
  return () => visitor.page.evaluate('JSON.parse(JSON.stringify(heard))');
}

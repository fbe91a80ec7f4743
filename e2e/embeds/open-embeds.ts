import type { Visitor } from '../fixtures/visitor.ts';
import { SCRIPTS } from './scripts.ts';

/** A page with embeds of vendors whose scripts do as `scripts.ts` says. */
export interface EmbedPage {
  /** What the vendors' scripts and the page noted, in order. */
  ran(): Promise<string[]>;
  /** Addresses that were asked of vendors, in order. */
  asked(): string[];
  /** Addresses of frames that were asked of vendors. */
  frames(): string[];
  /** Puts markup into the page, as its own code would. */
  add(html: string): Promise<void>;
  /** Says yes to, or withdraws, one vendor by the page's API. */
  give(vendor: string): Promise<void>;
  refuse(vendor: string): Promise<void>;
}

/** Opens a page of a site that declares `vendors`; `head` and `body` stand behind the script tag. */
export async function openEmbeds(
  visitor: Visitor,
  { vendors, head = '', body = '' }: { vendors: readonly string[]; head?: string; body?: string },
): Promise<EmbedPage> {
  const { page, context } = visitor;
  const asked: string[] = [];
  const frames: string[] = [];
  await context.route(/^https:\/\//, async (route) => {
    const request = route.request();
    const { host, pathname } = new URL(request.url());
    asked.push(request.url());
    if (request.resourceType() === 'document') frames.push(request.url());
    const script = SCRIPTS[host + pathname];
    await route.fulfill({
      contentType: script === undefined ? 'text/html' : 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: script ?? `<!doctype html><title>${host}</title>`,
    });
  });
  const config = JSON.stringify({ region: 'DE', policy: { url: '/privacy' }, vendors });
  await context.route('**/embeds', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><script src="/sluice/sluice.js" data-config='${config}'></script>
<script>window.ran = [];</script>${head}</head><body><h1>Embeds</h1>${body}</body></html>`,
    }),
  );
  await visitor.open('/embeds');
  return {
    ran: () => page.evaluate('ran'),
    asked: () => asked,
    frames: () => frames,
    add: (html) => page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), html),
    give: (vendor) => page.evaluate((name) => window.sluice?.give(name), vendor),
    refuse: (vendor) => page.evaluate((name) => window.sluice?.refuse(name), vendor),
  };
}

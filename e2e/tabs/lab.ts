import type { Page } from '@playwright/test';
import type { Visitor } from '../fixtures/visitor.ts';

/** A small site of the visitor's own origin, whose pages note what happens in them. */
export interface TabsLab {
  /** Requests that the vendors' hosts received: host and path. */
  received(): readonly string[];
  /** The address of one of its pages. */
  addressOf(name: string): string;
}

const CONFIG = JSON.stringify({
  region: 'DE',
  vendors: [
    { id: 'acme', name: 'Acme', category: 'analytics', hosts: ['acme.test'], cookies: ['_acme*'] },
    { id: 'beta', name: 'Beta', category: 'ads', hosts: ['beta.test'] },
  ],
});

/**
 * Serves pages at `/tabs/…` in all tabs of a visitor, each with the script tag and the vendors `acme`, whose script writes
 * `_acme`, and `beta`. A page's `ran` lists which scripts ran in it, `cameBack` says whether it came out of the history's
 * store, and `early` what its own code asked of Sluice while it was loaded.
 */
export async function serveTabs(visitor: Visitor, origin: string, early = ''): Promise<TabsLab> {
  const received: string[] = [];
  await visitor.context.route(/^https:\/\/(acme|beta)\.test\//, async (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    received.push(hostname + pathname);
    const cookie = hostname === 'acme.test' ? "document.cookie = '_acme=1;path=/';" : '';
    await route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: `${cookie}ran.push('${hostname}')`,
    });
  });
  await visitor.context.route('**/tabs/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><script src="/sluice/sluice.js" data-config='${CONFIG}'></script>
<script>var ran = [], cameBack; addEventListener('pageshow', (event) => { cameBack = event.persisted; });${early}</script>
<script type="text/plain" data-sluice="acme" data-src="https://acme.test/a.js"></script>
<script type="text/plain" data-sluice="beta" data-src="https://beta.test/b.js"></script>
</head><body><h1>Tabs</h1></body></html>`,
    }),
  );
  return { received: () => received, addressOf: (name) => `${origin}/tabs/${name}` };
}

/** What a page says of itself. */
export function askPage(page: Page): Promise<{ ran: string[]; cameBack: boolean; acme: boolean; cookies: string }> {
  return page.evaluate(() => ({
    ran: (window as unknown as { ran: string[] }).ran,
    cameBack: (window as unknown as { cameBack: boolean }).cameBack,
    acme: window.sluice?.allows('acme') ?? false,
    cookies: document.cookie,
  }));
}

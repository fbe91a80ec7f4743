import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Visitor } from '../fixtures/visitor.ts';

/** Where a shop is, and what its page holds. */
export interface ShopOptions {
  readonly origin?: string;
  readonly path?: string;
  /** Stands above the script tag: what runs there is out of the gate's reach. */
  readonly above?: string;
  readonly body?: string;
  /** Further configuration. */
  readonly config?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const CONFIG = {
  vendors: [
    {
      id: 'acme',
      name: 'Acme',
      category: 'analytics',
      hosts: ['acme.test'],
      cookies: ['_acme*', '__Host-acme', '__Secure-acme'],
      storage: ['acme*'],
    },
  ],
  policy: { url: '/privacy' },
};

/**
 * Opens a page of a shop whose one vendor is `acme` (analytics), with cookies `_acme*`, `__Host-acme` and `__Secure-acme` and with keys and
 * databases `acme*`. Every path of the origin answers with the same page. What its scripts note in `ran` is kept.
 */
export async function openShop(
  visitor: Visitor,
  { origin = 'https://www.shop.co.uk', path = '/', above = '', body = '', config, headers = {} }: ShopOptions,
): Promise<void> {
  await visitor.context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/sluice/')) {
      const file = new URL(`../../packages/sdk/dist/tag/${basename(pathname)}`, import.meta.url);
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') });
    }
    return route.fulfill({
      contentType: 'text/html',
      headers,
      body: `<!doctype html><html lang="en"><head>${above}
<script src="/sluice/sluice.js" data-config='${JSON.stringify({ ...CONFIG, ...config })}'></script>
<script>window.ran = [];</script></head><body><h1>Shop</h1>${body}</body></html>`,
    });
  });
  await visitor.page.goto(origin + path);
  await visitor.settle();
}

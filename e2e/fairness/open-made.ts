import type { Visitor } from '../fixtures/visitor.ts';

/** Opens a page of this markup at an address of its own; further paths answer with what `files` has for them. */
export async function openMade(
  { context, page }: Visitor,
  html: string,
  files: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {},
): Promise<void> {
  await context.unroute('https://made.test/**');
  await context.route('https://made.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill(files[pathname] ?? { contentType: 'text/html', body: html });
  });
  await page.goto('https://made.test/');
}

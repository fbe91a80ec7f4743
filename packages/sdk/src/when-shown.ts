/**
 * Settles as soon as somebody may see the document: a page that the browser prepares ahead may never be shown, and what it
 * chooses or sends before that nobody was there for.
 *
 * @see https://wicg.github.io/nav-speculation/prerendering.html#prerendering-browsing-context-document-prerendering
 */
export async function whenShown(document: Document & { readonly prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

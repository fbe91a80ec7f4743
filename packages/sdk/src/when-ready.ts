/**
 * Calls `action` when the document is parsed and somebody may see it; never before the caller has returned. A page that the
 * browser prepares ahead may never be shown: nothing is asked in it before that.
 *
 * @see https://wicg.github.io/nav-speculation/prerendering.html#prerendering-browsing-context-document-prerenderingchange
 */
export function whenReady(document: Document & { readonly prerendering?: boolean }, action: () => void): void {
  const type =
    document.readyState === 'loading' ? 'DOMContentLoaded' : document.prerendering ? 'prerenderingchange' : undefined;
  if (type) document.addEventListener(type, () => whenReady(document, action), { once: true });
  else queueMicrotask(action);
}

/**
 * Puts a document under a policy, in addition to those that it has. A meta element does it the moment it comes into the head; that it
 * goes again right away changes nothing, and leaves the page's markup as its frameworks wrote it (seen in Chromium and
 * Firefox; the standard enforces it on insertion).
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
 */
export function enforceCsp(document: Document, policy: string | undefined): void {
  if (policy === undefined) return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
  meta.remove();
}

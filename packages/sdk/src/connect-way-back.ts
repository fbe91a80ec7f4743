import { type ConfigIssue, OPEN_MARK } from '@sluice/core';

/** Milliseconds until the page is looked at: what its scripts put into it, such as a footer, is there by then. */
const PATIENCE = 3000;

/**
 * Tells the site's owner once if a page has no way back to the visitor's choices, which the law wants on every page (GDPR art. 7(3): as easy
 * to withdraw as to give; 11 CCR 7026(a)(4): a banner alone is no method to opt out). Returns the undo.
 */
export function connectWayBack(document: Document, tell: (issue: ConfigIssue) => void): () => void {
  const timer = setTimeout(() => {
    if (!document.querySelector(`[${OPEN_MARK}]`)) tell({ path: 'ui.button', wanted: 'way back', got: 'false' });
  }, PATIENCE);
  return () => clearTimeout(timer);
}

/** Calls `action` when the document is parsed; never before the caller has returned. */
export function whenReady(document: Document, action: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action, { once: true });
  else queueMicrotask(action);
}

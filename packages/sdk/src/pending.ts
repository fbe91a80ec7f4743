/** Set while receipts wait for the collector, so that a page without any loads nothing and opens no database. */
const KEY = 'sluice-outbox';

/** Notes whether receipts wait for the collector. */
export function setPending(is: boolean): void {
  try {
    if (is) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is refused here, and the outbox with it: what this page cannot send is lost with it.
  }
}

/** Tells whether earlier pages left receipts behind. */
export function isPending(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

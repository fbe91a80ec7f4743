import type { VendorId } from '@sluice/core';

/** One vendor who puts a chat into the page. A plain object: it keeps no state. */
export interface Chat {
  readonly vendor: VendorId;
  /** CSS selector of what the vendor's script puts into the page: it leaves with a withdrawal. */
  readonly elements: string;
  /** Tells whether the script has run. */
  isRunning(page: Window): boolean;
  /** Shuts the chat down. May throw what the script throws. */
  stop(page: Window): void;
  /** Brings it back on the same page view. Left out where the vendor has no way to: then it comes with the next page. */
  start?(page: Window): void;
}

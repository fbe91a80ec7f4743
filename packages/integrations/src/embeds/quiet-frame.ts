import type { VendorId } from '@sluice/core';

/** One vendor whose frames have an address at which it keeps less of a viewer. A plain object: it keeps no state. */
export interface QuietFrame {
  readonly vendor: VendorId;
  /** Answers that address, or the one that it was given. Never throws. */
  rewrite(address: string): string;
}

import { REGION, type Region } from '@sluice/core';

/** The region of a configuration whose pages ask their collector. */
export const ASK = 'collector';

const KEY = 'sluice-region';

/** Reads what an earlier page of this visit has learnt from the collector; `undefined` if nothing, or if storage is closed. */
export function readKeptRegion(): Region | undefined {
  try {
    const region = sessionStorage.getItem(KEY) ?? '';
    return REGION.test(region) ? region : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the further pages of this visit, so that they know it from their start. */
export function keepRegion(region: Region): void {
  try {
    sessionStorage.setItem(KEY, region);
  } catch {
    // The next page asks again.
  }
}

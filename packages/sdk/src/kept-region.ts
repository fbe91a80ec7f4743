import { REGION, type Region } from '@sluice/core';

/** The region of a configuration whose pages ask their collector. */
export const ASK = 'collector';

const KEY = 'sluice-region';
/** How long it counts, in milliseconds: a browser gives a tab that it restores days later its storage back. */
const TERM = 12 * 3_600_000;

/** Reads what an earlier page of this visit has learnt from the collector; `undefined` if nothing that counts, or if storage is closed. */
export function readKeptRegion(): Region | undefined {
  try {
    const [region = '', at] = sessionStorage.getItem(KEY)?.split(' ') ?? [];
    return REGION.test(region) && Math.abs(Date.now() - Number(at)) < TERM ? region : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it, where the visitor has all that is known of them erased. */
export function forgetRegion(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing is kept where storage is closed.
  }
}

/** Keeps it for the further pages of this visit, so that they know it from their start. */
export function keepRegion(region: Region): void {
  try {
    sessionStorage.setItem(KEY, `${region} ${Date.now()}`);
  } catch {
    // The next page asks again.
  }
}

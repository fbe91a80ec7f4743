import { CATALOGUE_NAMES, decodeNames, type Names } from '@sluice/catalog/head';
import type { VendorId } from '@sluice/core';

export { createSweeper } from '@sluice/gate';

/** Cookies and keys of vendors whose names the head of the page goes without. */
export function listNames(): ReadonlyMap<VendorId, Names> {
  return decodeNames(CATALOGUE_NAMES);
}

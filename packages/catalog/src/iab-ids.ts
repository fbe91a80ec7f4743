import type { VendorId } from '@sluice/core';
import { CATALOGUE } from './catalogue.ts';

/** Ids in IAB Europe's Global Vendor List, of vendors that have one here. The bundles get this module's value in place of its source, too. */
export const IAB_IDS: Readonly<Record<VendorId, number>> = Object.fromEntries(
  CATALOGUE.flatMap(({ id, iab }) => (iab === undefined ? [] : [[id, iab]])),
);

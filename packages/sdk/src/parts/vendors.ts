import { CATALOGUE, type DeclaredVendor, declareVendors } from '@sluice/catalog';
import type { Config } from '@sluice/core';

/** Everything that a person reads about the vendors that a site declares. */
export function listVendors(config: Config): readonly DeclaredVendor[] {
  return declareVendors(config, CATALOGUE);
}

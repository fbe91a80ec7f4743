import type { Vendor } from './vendor-entry.ts';
import * as ads from './vendors/ads/list.ts';
import * as analytics from './vendors/analytics/list.ts';
import * as functional from './vendors/functional/list.ts';
import * as necessary from './vendors/necessary/list.ts';
import * as social from './vendors/social/list.ts';
import * as support from './vendors/support/list.ts';

/** Every vendor known, ordered by id. */
export const CATALOGUE: readonly Vendor[] = [necessary, functional, analytics, ads, social, support]
  .flatMap((category): Vendor[] => Object.values(category))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

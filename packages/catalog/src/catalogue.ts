import type { Vendor } from './vendor-entry.ts';
import { googleAnalytics } from './vendors/google-analytics.ts';

/** Every vendor known, ordered by id. */
export const CATALOGUE: readonly Vendor[] = [googleAnalytics];

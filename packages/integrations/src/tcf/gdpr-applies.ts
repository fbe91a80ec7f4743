import type { Region } from '@sluice/core';

/**
 * The countries whose users the framework is for: the EU and the rest of the EEA, the United Kingdom and Switzerland (TCF Policies,
 * chapter I); with them the parts of France and Finland that have a code of their own and where EU law holds (TFEU art. 349 and 355).
 */
const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB CH ' +
    'GP MQ GF RE YT MF AX'
  ).split(' '),
);

/** Tells whether the GDPR, the UK's or the Swiss act counts for a visitor; where nobody knows the region, it does. */
export function gdprApplies(region: Region | undefined): boolean {
  return region === undefined || COUNTRIES.has(region.split('-', 1)[0] ?? '');
}

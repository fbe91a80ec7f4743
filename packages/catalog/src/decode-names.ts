import type { VendorId } from '@sluice/core';
import { type Names, readNames } from './table-rule.ts';

/** Reads `CATALOGUE_NAMES`. The text is part of the build, so that nothing is checked here. */
export function decodeNames(text: string): ReadonlyMap<VendorId, Names> {
  return new Map(
    text.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), readNames(line.slice(end + 1))];
    }),
  );
}

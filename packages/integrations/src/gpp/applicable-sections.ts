import type { GppSection, Region } from '@sluice/core';

/**
 * Resolves which of a site's sections count for a visitor: that of their state, else `usnat`. Where the state is not known, or not
 * even the country, `usnat` counts, and without it every one of the site's: an opt-out must not be lost because nobody knows where it was
 * made. Outside the United States none does.
 */
export function applicableSections(region: Region | undefined, sections: readonly GppSection[]): readonly GppSection[] {
  const [country, state] = region?.split('-') ?? [];
  if (country !== undefined && country !== 'US') return [];
  const own = sections.filter((section) => section === `us${state?.toLowerCase()}`);
  if (own.length > 0) return own;
  if (sections.includes('usnat')) return ['usnat'];
  return state === undefined ? sections : [];
}

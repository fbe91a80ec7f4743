import type { Asked, Choice } from '@sluice/core';

/**
 * Spells out a choice over names of categories and vendors; without names over everything that is asked. A category
 * takes its vendors along. Names that are not asked are left out: nobody can agree to what was not put to them.
 */
export function nameChoice(asked: Asked, names: readonly string[], isYes: boolean): Choice {
  const isNamed = (name: string): boolean => names.length === 0 || names.includes(name);
  const categories = asked.categories.filter(isNamed);
  const vendors = [...asked.vendors].filter(([id, category]) => isNamed(id) || isNamed(category));
  return {
    categories: Object.fromEntries(categories.map((category) => [category, isYes])),
    vendors: Object.fromEntries(vendors.map(([id]) => [id, isYes])),
  };
}

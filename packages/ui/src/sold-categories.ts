import { type Category, type Choice, resolveRefusals } from '@sluice/core';
import type { UiHost } from './host.ts';

/** Where the site lets Global Privacy Control refuse nothing: what selling and sharing is for, by 1798.140(ad) and (ah). */
const SOLD: readonly Category[] = ['ads', 'social'];

/**
 * What "Do not sell or share" refuses: the same as Global Privacy Control does on this site, since the law gives both one meaning
 * (11 CCR 7025(c)(1), 7026(a)); of that what is asked. Empty for a site that asks nothing of the kind, and where the law knows no such right.
 *
 * @see https://www.law.cornell.edu/regulations/california/11-CCR-7026
 */
export function soldCategories({ asked, config, state }: UiHost): readonly Category[] {
  const { regime } = state();
  if (regime !== 'opt-out') return [];
  const { gpc } = resolveRefusals(config.signals, regime);
  const sold = gpc.length > 0 ? gpc : SOLD;
  return asked.categories.filter((category) => sold.includes(category));
}

/** The choice that refuses these categories with all of their vendors, and leaves every other answer as it is. */
export function refuseSale({ asked }: Pick<UiHost, 'asked'>, categories: readonly Category[]): Choice {
  const vendors = [...asked.vendors].filter(([, category]) => categories.includes(category));
  return {
    categories: Object.fromEntries(categories.map((category) => [category, false])),
    vendors: Object.fromEntries(vendors.map(([id]) => [id, false])),
  };
}

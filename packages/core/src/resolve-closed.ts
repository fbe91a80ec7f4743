import type { Category } from './category.ts';
import type { Config } from './config.ts';

/**
 * Resolves which categories are closed to a visitor: those that the site keeps from minors, if they are known to be one.
 *
 * @param age in years; `undefined` where nobody knows
 */
export function resolveClosed(
  { age: limit, categories }: Config['minors'],
  age: number | undefined,
): readonly Category[] {
  return age !== undefined && age < limit ? categories : [];
}

import { GROUPS, type Listed } from './vector.ts';
import { VECTORS } from './vectors.ts';

/** A page of the lab: the vectors of a chapter, or one that needs a page for itself. */
export interface LabPage {
  readonly name: string;
  readonly vectors: readonly Listed[];
}

/** The pages of the lab: a chapter each, and one for each vector that would disturb others. */
export const LAB_PAGES: readonly LabPage[] = [
  ...GROUPS.map((group) => ({
    name: `${group}`,
    vectors: VECTORS.filter((vector) => vector.group === group && !vector.alone),
  })),
  ...VECTORS.filter(({ alone }) => alone).map((vector) => ({ name: `alone-${vector.id}`, vectors: [vector] })),
];

/** Tells whether the visitors of a page have JavaScript. */
export function usesJavaScript({ vectors }: LabPage): boolean {
  return !vectors.some(({ withoutJavaScript }) => withoutJavaScript);
}

import type { Host } from './lab-config.ts';
import type { Listed, Via } from './vector.ts';
import { VECTORS } from './vectors.ts';

/** A page of the lab: the vectors of a chapter, or those that would disturb others. */
export interface LabPage {
  readonly name: string;
  readonly vectors: readonly Listed[];
}

/** Of hosts that nobody declared the gate holds what runs their code, and what only exists to report. */
const HELD_OF_STRANGERS: readonly Via[] = ['script', 'frame', 'beacon'];

/** Pages and vectors to which a run is narrowed: `LEAKS=css,fetch`. Empty: all. */
export const CHOSEN: readonly string[] = process.env.LEAKS?.split(',') ?? [];

/** The vectors that a host of this kind must not be reached by. */
export function vectorsFor(host: Host): readonly Listed[] {
  return VECTORS.filter((vector) => {
    const isChosen = CHOSEN.length === 0 || CHOSEN.includes(vector.id) || CHOSEN.includes(nameOf(vector));
    return isChosen && (host !== 'stranger.test' || HELD_OF_STRANGERS.includes(vector.via));
  });
}

/** The pages that hold those vectors. */
export function pagesFor(host: Host): readonly LabPage[] {
  const all = vectorsFor(host);
  const names = new Set(all.map(nameOf));
  return [...names].map((name) => ({ name, vectors: all.filter((vector) => nameOf(vector) === name) }));
}

/** Tells whether the visitors of a page have JavaScript. */
export function usesJavaScript({ name }: LabPage): boolean {
  return name !== 'no-script';
}

/** What is kept in the browser is looked up in one go. */
function nameOf({ group, page }: Listed): string {
  return page ?? (group === 'cookie' || group === 'storage' ? 'kept' : group);
}

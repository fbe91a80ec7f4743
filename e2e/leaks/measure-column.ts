import type { Column } from './column.ts';
import { pagesFor } from './lab-pages.ts';
import { type Findings, measurePage } from './measure-page.ts';
import type { Terrain } from './visit.ts';

/** Pages that are open at once: most of a visit is waiting for what does not come. */
const LANES = 5;

/**
 * Measures every page of a column.
 *
 * @param expected the vectors that are known to come back after a yes
 */
export async function measureColumn(
  terrain: Terrain,
  { depth, host }: Column,
  expected?: ReadonlySet<string>,
): Promise<Findings> {
  const waiting = [...pagesFor(host)];
  const done: Findings[] = [];
  const lane = async (): Promise<void> => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      done.push(await measurePage(terrain, page, depth, host, expected));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return {
    leaks: done.flatMap(({ leaks }) => leaks),
    released: new Map(done.flatMap(({ released }) => [...released])),
    thrown: Object.assign({}, ...done.map(({ thrown }) => thrown)),
  };
}

import type { Column } from './column.ts';
import { WITHOUT_SCRIPT } from './early.ts';
import { vectorsFor } from './lab-pages.ts';

/** Ways to load code or navigate a frame that no script of the page gets in front of, nor marking: `eval` is the browser's own, or not `eval`. */
const OUT_OF_REACH = ['import-eval', 'frame-location', 'frame-location-replace'];

/** In files and inline scripts of the site marking gets in front of `import()`; no script does. */
const UNMARKED = ['import', 'inline-import-computed', 'inline-import-svg', 'inline-import-long', ...OUT_OF_REACH];

/** Vectors that get through today and must not, by kind of host and depth, in both browsers alike. */
const KNOWN_OPEN: Readonly<Record<Column['host'], Readonly<Record<Column['depth'], readonly string[]>>>> = {
  'metrics.test': { tag: UNMARKED, marked: OUT_OF_REACH, strict: [] },
  'stranger.test': { tag: UNMARKED, marked: OUT_OF_REACH, strict: [] },
};

/**
 * The vectors that are expected to leak in a column: those above, and with the script tag alone those of a visitor without
 * JavaScript. A test fails on any other, and as soon as one of these is held.
 */
export function openIn({ depth, host }: Column): string[] {
  const there = new Set(vectorsFor(host).map(({ id }) => id));
  const all = [...KNOWN_OPEN[host][depth], ...(depth === 'tag' ? WITHOUT_SCRIPT : [])];
  return all.filter((id) => there.has(id)).sort();
}

import type { Column } from './column.ts';
import { DEPTHS } from './depth.ts';
import type { Host } from './lab-config.ts';
import { GROUPS, type Listed } from './vector.ts';
import type { Verdict } from './verdict.ts';

const ENGINES = ['chromium', 'firefox'] as const;
const TITLES = { chromium: 'Chromium', firefox: 'Firefox', tag: 'script tag', marked: 'marked', strict: 'strict' };
const COLUMNS = ENGINES.flatMap((engine) => DEPTHS.map((depth) => ({ engine, depth })));
const HEADER = COLUMNS.map(({ engine, depth }) => `${TITLES[engine]}, ${TITLES[depth]}`);

/** Cells of a table: by the vector, one text for each column. */
export type Cells = ReadonlyMap<string, readonly string[]>;

/** A verdict as a cell says it. */
export function cellOf({ held, released }: Verdict): string {
  return released && held !== 'not here' ? `${held}, ${released}` : held;
}

/** Reads the cells of one kind of host out of the page; a table that is not there has none. */
export function readCells(markdown: string, host: Host): Cells {
  const rows = (sectionOf(markdown, host)?.[2] ?? '').matchAll(/^\| `([\w-]+)` \|[^|]*\|(.*)\|$/gm);
  return new Map([...rows].map(([, id = '', cells = '']) => [id, cells.split('|').map((cell) => cell.trim())]));
}

/** The cells of one column, by the vector. */
export function readColumn(cells: Cells, column: Column): Record<string, string> {
  return Object.fromEntries([...cells].map(([id, row]) => [id, row[indexOf(column)] ?? '']));
}

/** Puts a column's verdicts into the page, beside those of the other columns. */
export function writeColumn(
  markdown: string,
  column: Column,
  vectors: readonly Listed[],
  verdicts: readonly Verdict[],
): string {
  const old = readCells(markdown, column.host);
  const cells = new Map(
    verdicts.map((verdict) => {
      const row = COLUMNS.map((_, index) => old.get(verdict.id)?.[index] ?? '');
      row[indexOf(column)] = cellOf(verdict);
      return [verdict.id, row];
    }),
  );
  const [, open = '', , close = ''] = sectionOf(markdown, column.host) ?? [];
  return markdown.replace(SECTION(column.host), () => `${open}${renderTables(vectors, cells)}${close}`);
}

const SECTION = (host: Host): RegExp => new RegExp(`(<!-- ${host} -->\n)([\\s\\S]*?)(<!-- /${host} -->)`);

function sectionOf(markdown: string, host: Host): RegExpExecArray | null {
  return SECTION(host).exec(markdown);
}

function indexOf({ engine, depth }: Column): number {
  return COLUMNS.findIndex((column) => column.engine === engine && column.depth === depth);
}

function renderTables(vectors: readonly Listed[], cells: Cells): string {
  const chapters = GROUPS.map((group) => {
    const rows = vectors
      .filter((vector) => vector.group === group)
      .map(({ id, what }) => row(`\`${id}\``, what, cells.get(id)));
    return rows.length === 0 ? '' : `\n### ${group}\n\n${head('vector', 'how')}${rows.join('')}`;
  });
  return `\n${renderSummary(vectors.length, cells)}${chapters.join('')}\n`;
}

function renderSummary(count: number, cells: Cells): string {
  const counts = (word: string): string[] =>
    COLUMNS.map((_, index) => `${[...cells.values()].filter((row) => row[index]?.split(', ')[0] === word).length}`);
  const lines = ['held', 'fetched', 'LEAK', 'not here'].map((word) => row(word, '', counts(word)));
  return `${head(`of ${count}`, '')}${lines.join('')}`;
}

function head(first: string, second: string): string {
  return `${row(first, second, HEADER)}${row(
    '---',
    '---',
    COLUMNS.map(() => '---'),
  )}`;
}

function row(first: string, second: string, cells: readonly string[] = []): string {
  return `| ${[first, second, ...cells].join(' | ')} |\n`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import type { TagEntry } from './host.ts';

const entry = (what: string): TagEntry => ({ at: 12.6, kind: 'cookie', what, state: 'held', reason: 'opt-in' });
const rowOf = (what: string) => toCsv([entry(what)]).split('\r\n')[1];

/** A reader of RFC 4180, as simple as the RFC. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? []) {
    const cells = line.slice(0, -2).match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g) ?? [];
    rows.push(
      cells.map((cell) =>
        cell
          .replace(/^,/, '')
          .replace(/^"(.*)"$/s, '$1')
          .replaceAll('""', '"'),
      ),
    );
  }
  return rows;
}

describe('a marketer who opens the copied CSV in a spreadsheet', () => {
  it('finds a heading and a row for each entry', () => {
    expect(toCsv([{ ...entry('_ga'), vendor: 'google-analytics', category: 'analytics' }])).toBe(
      'time_ms,kind,what,vendor,category,state,why\r\n' +
        '13,cookie,_ga,google-analytics,analytics,held,held: the visitor has not agreed yet (opt-in region)\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('runs no formula for %j', (what) => {
    expect(rowOf(what)).toContain(`'${what}`);
  });

  it('sees an ordinary address as it is', () => {
    expect(rowOf('https://a.test/x=1')).toContain(',https://a.test/x=1,');
  });

  it('reads back any name in its own cell, and no cell begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (what) => {
        const cells = parse(toCsv([entry(what)]))[1];
        expect(cells).toHaveLength(7);
        expect([what, `'${what}`]).toContain(cells?.[2]);
        for (const cell of cells ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

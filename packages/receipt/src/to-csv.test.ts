import type { Receipt } from '@sluice/core';
import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';
import { exampleReceipt } from './example-receipt.ts';
import { CSV_HEADER, toCsv } from './to-csv.ts';

const ORIGIN = { sequence: 7, receivedAt: '2026-03-09T08:30:01.000Z', entry: new Uint8Array(32).fill(0xfb) };

/** What a table shows of a receipt, by the names of its columns. */
function shown(receipt: Receipt, origin: Parameters<typeof toCsv>[1] = ORIGIN): Record<string, string> {
  const names = CSV_HEADER.trimEnd().split(',');
  const cells = toCsv(receipt, origin).trimEnd().split(',');
  expect(cells).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}

test('an auditor reads in one row who was asked what, and what they said', () => {
  const receipt = exampleReceipt({
    vendors: { 'google-analytics': true, 'meta-pixel': false, hubspot: false },
    unanswered: { categories: ['social'], vendors: ['tawk'] },
  });
  expect(shown(receipt)).toMatchObject({
    id: receipt.id,
    sequence: '7',
    received_at: '2026-03-09T08:30:01.000Z',
    subject: receipt.subject,
    event: 'partial',
    analytics: 'yes',
    ads: 'no',
    social: 'unanswered',
    support: '',
    vendors_yes: 'google-analytics',
    vendors_no: 'meta-pixel hubspot',
    vendors_unanswered: 'tawk',
    gpc: 'on',
    dnt: '',
    policy_revision: '3',
    entry: 'fb'.repeat(32),
  });
});

test('a receipt of the first format, without a place in the log yet, has empty cells for what it lacks', () => {
  const { layer: _, layout: __, validUntil: ___, region: ____, ...first } = exampleReceipt();
  const { sequence: _____, ...origin } = ORIGIN;
  expect(shown({ ...first, schema: 'sluice-receipt/1' }, origin)).toMatchObject({
    sequence: '',
    layer: '',
    valid_until: '',
    region: '',
    schema: 'sluice-receipt/1',
  });
});

test('no cell is a formula to the spreadsheet of an auditor', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
    const line = csvLine([`${start}cmd|' /C calc'!A0`]);
    expect(line.replace('"', '')[0], JSON.stringify(start)).toBe("'");
  }
  expect(csvLine(['2026', 'a=b', "it's"])).toBe("2026,a=b,it's\r\n");
});

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(csvLine(['a,b', 'say "yes"', 'two\r\nlines', ''])).toBe('"a,b","say ""yes""","two\r\nlines",\r\n');
  expect(csvLine(['=HYPERLINK("https://evil.example","click")'])).toBe(
    '"\'=HYPERLINK(""https://evil.example"",""click"")"\r\n',
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCollectorConfig, VARIABLES } from './collector-config.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/collector.md'), 'utf8');
const rowsOf = (heading: string): string[][] => {
  const [, section = ''] = page.split(`\n${heading}\n`);
  const table = section.split(/\n#/)[0] ?? '';
  return [...table.matchAll(/^\| `.*$/gm)].map(([row]) =>
    row.split('|').map((cell) => cell.replaceAll('`', '').trim()),
  );
};

/** The members of what a parser says is no option where none is. */
function isOption(config: object): boolean {
  const parsed = parseCollectorConfig({ SLUICE_CONFIG: 'file' }, () => JSON.stringify(config));
  return parsed.ok || parsed.issues.every(({ message }) => !message.startsWith('is no option'));
}

const SITE = { id: 'shop', origins: ['https://shop.example'] };

describe('an operator who reads the page on the collector', () => {
  it('finds every setting, with its variable', () => {
    const found = rowsOf('## Settings').map(([, variable, member]) => [member, variable]);
    expect(Object.fromEntries(found)).toEqual(VARIABLES);
  });

  it('finds no setting that is none', () => {
    for (const [, , member = ''] of rowsOf('## Settings')) expect(isOption({ sites: [SITE], [member]: 0 })).toBe(true);
    expect(isOption({ sites: [SITE], made: 0 })).toBe(false);
  });

  it('finds every member of a site, and none that is none', () => {
    const members = rowsOf('### A site').map(([, member = '']) => member);
    for (const member of members) expect(isOption({ sites: [{ ...SITE, [member]: 0 }] })).toBe(true);
    const parsed = parseCollectorConfig({ SLUICE_SITES: '[1]' }, () => '');
    const named = parsed.ok ? [] : parsed.issues.flatMap(({ message }) => [...message.matchAll(/"(\w+)"/g)]);
    expect(members.sort()).toEqual(named.map(([, name]) => name).sort());
  });
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LAWS, type Law } from './laws.ts';
import { exemptsStatistics, isRegime, REGIME_OF, REGION, resolveRegime } from './regime.ts';

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const STRICT_TOO = ['IS', 'LI', 'NO', 'GB', 'CH', 'CA-QC', 'DE-BY', 'GB-ENG', 'FR-75C'];
const NOWHERE = [undefined, '', '*', 'XX', 'ZZ', 'T1', 'EU', 'UK'];

describe('a visitor is asked first (opt-in)', () => {
  it.each([...EU, ...STRICT_TOO])('in %s', (region) => {
    expect(resolveRegime(region)).toBe('opt-in');
  });

  it.each(NOWHERE)('where the region is unknown: %j', (region) => {
    expect(resolveRegime(region)).toBe('opt-in');
  });

  // The first two letters of each are those of a country with a looser regime; AUT is Austria.
  it.each(['AUT', 'AUS', 'USA', 'CAN', 'CAF', 'NZL', 'US_CA', 'us', 'us-ca', ' US', 'US ', 'USx-CA', 'AU\n'])(
    'where the region is not spelled as ISO 3166 spells it: %j',
    (region) => {
      expect(resolveRegime(region)).toBe('opt-in');
    },
  );

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'where the region is the name of a member that every object has: %s',
    (region) => {
      expect(resolveRegime(region)).toBe('opt-in');
      expect(resolveRegime(region, { US: 'notice' })).toBe('opt-in');
    },
  );
});

describe('a visitor may object (opt-out) or is told (notice)', () => {
  it.each([
    ['US', 'opt-out'],
    ['US-CA', 'opt-out'],
    ['US-TX', 'opt-out'],
    ['CA', 'opt-out'],
    ['CA-ON', 'opt-out'],
    ['AU', 'notice'],
    ['AU-NSW', 'notice'],
    ['NZ', 'notice'],
    ['JP', 'notice'],
    ['SG', 'notice'],
    ['ZA', 'opt-out'],
  ])('in %s: %s', (region, regime) => {
    expect(resolveRegime(region)).toBe(regime);
  });

  it('in no other region than these', () => {
    const listed = Object.keys(REGIME_OF).filter((region) => REGIME_OF[region] !== 'opt-in');
    expect(listed).toEqual(['US', 'CA', 'ZA', 'AU', 'HK', 'IL', 'JP', 'NZ', 'SG', 'TW']);
  });
});

describe('a site’s own table of regimes goes before the built-in one:', () => {
  it.each([
    ['the part before its country', 'US-CA', { 'US-CA': 'opt-in', US: 'notice' }, 'opt-in'],
    ['the country for its other parts', 'US-TX', { 'US-CA': 'opt-in', US: 'notice' }, 'notice'],
    ['the country before *', 'US-CA', { US: 'opt-in', '*': 'notice' }, 'opt-in'],
    ['* before all that is built in', 'CA-QC', { '*': 'opt-out' }, 'opt-out'],
    ['* where the region is unknown', undefined, { '*': 'opt-out' }, 'opt-out'],
    ['* where the region is misspelt', 'AUT', { AU: 'notice', '*': 'opt-in' }, 'opt-in'],
    ['a country over a part that is built in', 'CA-QC', { CA: 'opt-out' }, 'opt-out'],
    ['nothing for other countries', 'US', { DE: 'notice' }, 'opt-out'],
    ['nothing for a country when it names only a part', 'US', { 'US-CA': 'opt-in' }, 'opt-out'],
    ['nothing when it is empty', 'AU', {}, 'notice'],
  ] as const)('%s', (_case, region, table, regime) => {
    expect(resolveRegime(region, table)).toBe(regime);
  });
});

describe('the vocabulary of regions and regimes', () => {
  it.each(['US', 'US-CA', 'FR-75C', 'GB-ENG', 'PT-01'])('knows %s as a region', (region) => {
    expect(REGION.test(region)).toBe(true);
  });

  it.each(['', '*', 'EU', 'EU-DE', 'UK', 'EEA', 'us', 'US-', 'US-ca', 'US-CALI', 'U', 'US\n', 'T1'])(
    'does not know %j as a region',
    (region) => {
      expect(REGION.test(region)).toBe(false);
    },
  );

  it('knows its three regimes and nothing else', () => {
    expect(['opt-in', 'opt-out', 'notice'].every(isRegime)).toBe(true);
    expect(['', 'none', 'OPT-IN', 'constructor', 0, null, undefined, ['opt-in'], {}].some(isRegime)).toBe(false);
  });
});

describe('an auditor who asks for the article behind a regime finds', () => {
  const regions = [...new Set(LAWS.flatMap((law) => law.regions))];

  it.each(regions)('the law of %s, and what the page does to be that law’s regime', (region) => {
    const laws = LAWS.filter((law) => law.regions.includes(region));
    expect(new Set(laws.map(({ regime }) => regime))).toEqual(new Set([resolveRegime(region)]));
    expect(exemptsStatistics(region)).toBe(laws.some(({ statistics }) => statistics !== undefined));
    for (const { article, says, url = 'https://' } of laws) {
      expect(article).toMatch(/\d|states/);
      expect(says).toMatch(/\.$/);
      expect(url).toMatch(/^https:\/\//);
    }
  });

  it('one for every region that the short table names', () => {
    expect(Object.keys(REGIME_OF).filter((region) => !regions.includes(region))).toEqual([]);
  });

  it('that each state whose law knows opt-out signals says so', () => {
    const bound = LAWS.filter(({ signals }) => signals?.includes('gpc')).flatMap((law) => law.regions);
    expect(
      bound
        .map((region) => region.slice(3))
        .sort()
        .join(' '),
    ).toBe('CA CO CT DE MD MN MT NE NH NJ OR TX');
  });
});

describe('the exemption for a site’s own statistics', () => {
  it.each(['GB', 'GB-SCT', 'FR', 'FR-75C'])('counts in %s', (region) => expect(exemptsStatistics(region)).toBe(true));
  it.each([undefined, '', 'DE', 'GBR', 'G', 'US', 'constructor'])('does not count in %j', (region) => {
    expect(exemptsStatistics(region)).toBe(false);
  });
});

describe('a site owner who reads docs/regimes.md', () => {
  const page = fileURLToPath(new URL('../../../docs/regimes.md', import.meta.url));
  const row = ({ regions, regime, article, says, url, signals = [], statistics }: Law): string =>
    [
      '',
      regions.join(' '),
      regime,
      `${url ? `[${article}](${url})` : article}. ${says}`,
      [...signals.map((name) => name.toUpperCase()), ...(statistics ? [`statistics: ${statistics}`] : [])].join('; '),
      '',
    ]
      .join(' | ')
      .trim();

  it('finds the laws as the code has them', async () => {
    const table = [
      '| region | regime | law | signals that must count; exemption |',
      '|---|---|---|---|',
      ...LAWS.map(row),
    ].join('\n');
    const text = await readFile(page, 'utf8');
    const expected = text.replace(
      /(<!-- laws -->\n)[\s\S]*(<!-- \/laws -->)/,
      (_, open, close) => `${open}${table}\n${close}`,
    );
    await expect(expected).toMatchFileSnapshot(page);
  });
});

/**
 * The legal model applied to a visitor, strictest first: nothing before a yes (`opt-in`), everything until a no
 * (`opt-out`), everything as long as it is announced (`notice`).
 */
export const REGIMES = ['opt-in', 'opt-out', 'notice'] as const;

/** One of {@link REGIMES}. */
export type Regime = (typeof REGIMES)[number];

/** Tells whether `value` is one of {@link REGIMES}; safe for any input. */
export function isRegime(value: unknown): value is Regime {
  return (REGIMES as readonly unknown[]).includes(value);
}

/** A country (`US`) or one of its parts (`US-CA`), as ISO 3166 spells them; `*` in a table stands for all others. */
export type Region = string;

/**
 * The shape of a {@link Region}. `EU` and `UK` are no countries of ISO 3166: no visitor's region is ever spelled so, and a
 * site that wrote a rule under one of them would believe that the rule protects somebody.
 */
export const REGION: RegExp = /^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/**
 * The regime of each region that is not `opt-in`, and of parts that are although their country is not; `LAWS` has the article for each. What
 * is not listed is strict: a country that nobody has looked into is treated like those of which a law asks for consent.
 */
export const REGIME_OF: Readonly<Record<Region, Regime>> = {
  US: 'opt-out',
  CA: 'opt-out',
  'CA-QC': 'opt-in',
  ZA: 'opt-out',
  AU: 'notice',
  HK: 'notice',
  IL: 'notice',
  JP: 'notice',
  NZ: 'notice',
  SG: 'notice',
  TW: 'notice',
};

/**
 * Countries whose law lets a site measure its own audience, for itself alone, until the visitor objects; `LAWS` has the articles. It
 * counts for vendors that the site says it uses so (`statistics`).
 */
const STATISTICS: readonly Region[] = ['GB', 'FR'];

/** Tells whether the law of a region lets a site's own statistics run until an objection. */
export function exemptsStatistics(region: Region | undefined): boolean {
  return STATISTICS.includes(region?.split('-', 1)[0] ?? '');
}

/**
 * Resolves the regime of a visitor. The site's own table goes before {@link REGIME_OF}; in each the part of a country
 * goes before the country, and `*` in the site's table before the built-in default. Unknown is `opt-in`.
 */
export function resolveRegime(region: Region | undefined, overrides: Readonly<Record<Region, Regime>> = {}): Regime {
  // Not the first two letters: AUT is Austria, AU is Australia.
  const country = region?.split('-', 1)[0];
  for (const table of [overrides, REGIME_OF]) {
    for (const key of [region, country, '*']) {
      if (key !== undefined && Object.hasOwn(table, key)) return table[key] as Regime;
    }
  }
  return 'opt-in';
}

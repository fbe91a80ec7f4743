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
 * The regime of each region that is not `opt-in`. What is not listed is strict: the European Union and the rest of the
 * EEA, the United Kingdom and Switzerland need consent before anything is stored on or read from the device
 * (Directive 2002/58/EC art. 5(3); PECR reg. 6; Swiss FMG art. 45c with the FDPIC's guide of 2025), and a
 * country that nobody has looked into is treated like them.
 */
export const REGIME_OF: Readonly<Record<Region, Regime>> = {
  // Sale and sharing go on until the consumer opts out: Cal. Civ. Code 1798.120 and the other states' acts.
  US: 'opt-out',
  // PIPEDA principle 4.3 lets non-sensitive behavioural advertising rely on opt-out (OPC guideline of 2012) ...
  CA: 'opt-out',
  // ... but in Quebec technology that identifies, locates or profiles is off until activated (Law 25, s. 8.1).
  'CA-QC': 'opt-in',
  // Australian Privacy Principle 5 and New Zealand's information privacy principle 3 ask for notification.
  AU: 'notice',
  NZ: 'notice',
};

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

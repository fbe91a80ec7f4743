import { type Asked, resolveAsked } from './asked.ts';
import type { Category } from './category.ts';
import type { Config, Refusals } from './config.ts';
import { type Consent, isCurrent } from './consent.ts';
import type { Context, VendorTerms } from './context.ts';
import { exemptsStatistics, type Regime, type Region, resolveRegime } from './regime.ts';
import { resolveClosed } from './resolve-closed.ts';
import { resolveRefusals, type Signals } from './signals.ts';
import type { VendorId } from './vendor.ts';

/** What every decision about one visitor rests on beside their consent. */
export interface Ground {
  readonly config: GroundConfig;
  /** Where the visitor is, if it is known. */
  readonly region?: Region | undefined;
  readonly regime: Regime;
  readonly signals: Signals;
  readonly refusedBy: Refusals;
  readonly exempt: boolean;
  readonly closed: readonly Category[];
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
  /** What this visitor is asked. */
  readonly asked: Asked;
}

/** The part of a configuration that decisions depend on. */
export type GroundConfig = Pick<
  Config,
  'age' | 'categories' | 'expiry' | 'gate' | 'minors' | 'policy' | 'regimes' | 'signals'
>;

/**
 * Resolves the ground of a visitor.
 *
 * @param region as the visitor's edge or the configuration names it; unknown is the strictest
 */
export function resolveGround(
  config: GroundConfig,
  terms: ReadonlyMap<VendorId, VendorTerms>,
  region: Region | undefined,
  signals: Signals,
): Ground {
  const regime = resolveRegime(region, config.regimes);
  const closed = resolveClosed(config.minors, config.age);
  return {
    config,
    region,
    regime,
    signals,
    refusedBy: resolveRefusals(config.signals, regime),
    exempt: exemptsStatistics(region),
    closed,
    terms,
    asked: resolveAsked(terms, config.categories, config.policy.revision, closed),
  };
}

/** The ground of a visitor of whom it has become known how old they are: what that closes is closed for good, and not asked. */
export function withAge(ground: Ground, age: number): Ground {
  const { config, terms, asked } = ground;
  const closed = [...new Set([...ground.closed, ...resolveClosed(config.minors, age)])];
  return { ...ground, closed, asked: resolveAsked(terms, config.categories, asked.revision, closed) };
}

/** The ground of a visitor of whom it has become known where they are. */
export function withRegion(ground: Ground, region: Region): Ground {
  const { config, terms, signals, closed, asked } = ground;
  return { ...resolveGround(config, terms, region, signals), closed, asked };
}

/**
 * Makes the context of a decision.
 *
 * @param consent see `withoutStale`
 * @param now milliseconds since 1970
 */
export function contextOf(
  { config, terms, ...ground }: Ground,
  consent: Consent,
  now: number,
  once: ReadonlySet<VendorId>,
): Context {
  const current = isCurrent(consent, { now, days: config.expiry, policy: config.policy });
  return { ...ground, consent, current, vendors: terms, once, unknown: config.gate.unknown };
}

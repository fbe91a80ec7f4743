import {
  type Config,
  type CountryHeader,
  type GpcSupport,
  isDay,
  REGIMES,
  resolveRefusals,
  TRACKING_STATUS_TYPE,
  type TrackingStatus,
} from '@sluice/core';
import { createVisitorContext } from './create-visitor-context.ts';
import { type GetHeader, readVisitor } from './csp-visitor.ts';
import { resolveTracking } from './resolve-tracking.ts';
import { varyBy } from './strict-headers.ts';

/** What a site says of itself at its well-known addresses. */
export interface WellKnownOptions {
  readonly config: Config;
  /** The day since when the site says that it honours Global Privacy Control, or that it does not: `2026-03-01`. */
  readonly lastUpdate: string;
  /** What the site adds to its tracking status. `policy` and `config` are the configuration's policy, unless they are given here. */
  readonly status?: Omit<TrackingStatus, 'tracking'> | undefined;
  /** See `StrictOptions.countryHeaders`. */
  readonly countryHeaders?: readonly CountryHeader[] | undefined;
  /** The present, in milliseconds since 1970; default the clock. */
  readonly now?: (() => number) | undefined;
}

/** A request, as far as an answer depends on it. */
export interface WellKnownRequest {
  readonly method: string;
  /** The path, without a query. */
  readonly path: string;
  readonly get: GetHeader;
}

/** An answer; its status is 200. */
export interface WellKnownAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request for a well-known resource; `undefined` for any other, which is the site's own. */
export type WellKnown = (request: WellKnownRequest) => WellKnownAnswer | undefined;

const DNT = '/.well-known/dnt/';

/**
 * Creates the answers of a site's own origin: `/.well-known/gpc.json`, and `/.well-known/dnt/` with the status of whoever asks, by their choice,
 * their signals and their region, as the page judges them. The status has the site's id as well: `/.well-known/dnt/shop`. No cookie is set.
 *
 * The site honours Global Privacy Control if its configuration lets it refuse `ads` in every regime: that is selling and sharing.
 *
 * @throws {RangeError} if `lastUpdate` is no day
 * @see https://w3c.github.io/gpc/#gpc-support-resource
 * @see https://www.w3.org/TR/tracking-dnt/#status-resource
 */
export function createWellKnown(options: WellKnownOptions): WellKnown {
  const { config, lastUpdate, status = {}, countryHeaders = [], now = Date.now } = options;
  if (!isDay(lastUpdate)) throw new RangeError(`[edge] lastUpdate is "${lastUpdate}"; give a day such as "2026-03-01"`);
  const { asked, contextOf } = createVisitorContext(config, now);
  const support: GpcSupport = {
    gpc: REGIMES.every((regime) => resolveRefusals(config.signals, regime).gpc.includes('ads')),
    lastUpdate,
  };
  const policy = config.policy.url ? { policy: config.policy.url } : {};
  // Every page has the link to the preferences; `C` must name a place: https://www.w3.org/TR/tracking-dnt/#TSV-C
  const links = { ...policy, config: config.policy.url || '/', ...status };

  function statusOf(get: GetHeader): WellKnownAnswer {
    const tracking = resolveTracking(asked, contextOf(readVisitor(get, config, countryHeaders)));
    return {
      headers: {
        'content-type': TRACKING_STATUS_TYPE,
        'cache-control': 'private, no-store',
        vary: varyBy(countryHeaders),
      },
      body: JSON.stringify({ tracking, ...links } satisfies TrackingStatus),
    };
  }

  return ({ method, path, get }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (path === '/.well-known/gpc.json') return { headers: GPC_HEADERS, body: JSON.stringify(support) };
    const isStatus = path === DNT || (config.site !== '' && path === DNT + config.site);
    return isStatus ? statusOf(get) : undefined;
  };
}

const GPC_HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'public, max-age=86400',
  // It is for anybody who asks whether the site honours the signal: https://w3c.github.io/gpc/#gpc-support-resource
  'access-control-allow-origin': '*',
};

import type { Config, Refusals } from './config.ts';
import type { Regime } from './regime.ts';

/** What the browser says unasked. `null` means that it says nothing, which is never read as agreement. */
export interface Signals {
  /** Do Not Track: `true` asks not to be tracked, `false` says that tracking is fine. */
  readonly dnt: boolean | null;
  /** Global Privacy Control: only `true` has a meaning. */
  readonly gpc: boolean | null;
}

/** The name of a {@link Signals} member. */
export type SignalName = keyof Signals;

/** Every signal's name, in the order in which a refusal by several of them is explained. */
export const SIGNAL_NAMES: readonly SignalName[] = ['gpc', 'dnt'];

/** A page without any signal. */
export const NO_SIGNALS: Signals = { dnt: null, gpc: null };

/** The parts of `navigator` and `window` that carry a signal in some browser. */
export interface SignalSource {
  readonly navigator?: {
    readonly doNotTrack?: unknown;
    readonly msDoNotTrack?: unknown;
    readonly globalPrivacyControl?: unknown;
  };
  readonly doNotTrack?: unknown;
}

/**
 * Reads the signals of the page that `source` (a `window`) belongs to.
 *
 * Do Not Track has had five spellings: `navigator.doNotTrack` is `"1"`, `"0"`, `null` or Firefox's `"unspecified"`, in
 * Firefox before 32 `"yes"`/`"no"`; Internet Explorer 9 and 10 have `navigator.msDoNotTrack`; Internet Explorer 11,
 * Edge before 17 and Safari `window.doNotTrack`.
 *
 * @see https://www.w3.org/TR/tracking-dnt/#dnt-javascript
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 */
export function readSignals(source: SignalSource): Signals {
  const { navigator } = source;
  return {
    dnt: parseDnt(navigator?.doNotTrack) ?? parseDnt(source.doNotTrack) ?? parseDnt(navigator?.msDoNotTrack),
    gpc: navigator?.globalPrivacyControl === true ? true : null,
  };
}

/**
 * Reads the signals of a request's headers. `get` is `Headers.get` or alike: it answers in any letter case.
 *
 * `Sec-GPC` counts only when it is exactly `1`; of `DNT` the first character counts, the rest are extensions.
 *
 * @see https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests
 * @see https://www.w3.org/TR/tracking-dnt/#dnt-header-field
 */
export function readSignalHeaders(get: (name: string) => string | null | undefined): Signals {
  const gpc = (get('sec-gpc') ?? '').split(',').some((value) => value.trim() === '1');
  return { dnt: parseDnt(get('dnt')), gpc: gpc || null };
}

function parseDnt(value: unknown): boolean | null {
  if (typeof value !== 'string') return null;
  if (/^(1|yes$)/.test(value)) return true;
  return /^(0|no$)/.test(value) ? false : null;
}

/** Resolves what each signal refuses in a regime. */
export function resolveRefusals({ gpc, dnt, regimes }: Config['signals'], regime: Regime): Refusals {
  return { gpc, dnt, ...regimes[regime] };
}

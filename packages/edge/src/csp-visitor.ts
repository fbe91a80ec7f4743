import {
  type Config,
  type Consent,
  type CountryHeader,
  NO_CONSENT,
  type Region,
  readChoice,
  readOnce,
  readRegion,
  readSignalHeaders,
  type Signals,
  type VendorId,
} from '@sluice/core';

/** What a policy depends on beside the configuration. */
export interface CspVisitor {
  readonly consent: Consent;
  readonly signals: Signals;
  /** Unknown: the strictest regime. */
  readonly region?: Region | undefined;
  /** Vendors that the visitor let load once. */
  readonly once: readonly VendorId[];
}

/** Answers a request's header by its name in lower case, as `Headers.get` does. */
export type GetHeader = (name: string) => string | null | undefined;

/**
 * Reads who asks from the headers of a request, as the script tag will read it in the page: the choice from the cookie, the signals
 * from `Sec-GPC` and `DNT`, the region from the edge's headers, else from the configuration.
 */
export function readVisitor(get: GetHeader, config: Config, countryHeaders: readonly CountryHeader[]): CspVisitor {
  const cookies = get('cookie') ?? '';
  const { name } = config.cookie;
  return {
    consent: readChoice(cookies, name) ?? NO_CONSENT,
    signals: readSignalHeaders(get),
    region: readRegion(get, countryHeaders) ?? config.region,
    once: readOnce(cookies, name),
  };
}

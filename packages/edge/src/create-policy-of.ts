import type { CountryHeader } from '@sluice/core';
import { type CspSite, createCspResolver } from './create-csp-resolver.ts';
import { type GetHeader, readVisitor } from './csp-visitor.ts';

/** How a site's server answers with policies. */
export interface StrictOptions extends CspSite {
  /**
   * The request headers in which the site's own edge names the visitor's country. Default: none, so that the configuration's
   * region counts for everyone.
   */
  readonly countryHeaders?: readonly CountryHeader[] | undefined;
}

/** A request, as far as a policy depends on it. */
export interface PolicyRequest {
  readonly hostname: string;
  readonly get: GetHeader;
}

/** Answers the value of `Content-Security-Policy` for a request; `undefined` where there is none to send. */
export type PolicyOf = (request: PolicyRequest) => string | undefined;

/** Creates the answer for a site: who asks is read by the same code as in the page, and judged by the same judge. */
export function createPolicyOf(options: StrictOptions): PolicyOf {
  const { config, countryHeaders = [] } = options;
  const resolve = createCspResolver(options);
  return ({ hostname, get }) => resolve(readVisitor(get, config, countryHeaders), hostname).value;
}

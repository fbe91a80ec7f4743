import { readRegion } from '@sluice/core';
import { createMarker, type Marker } from './create-marker.ts';
import type { GetHeader } from './csp-visitor.ts';
import type { ServerMarkOptions } from './mark-response.ts';
import { markableAs, type ResponseFacts } from './markable.ts';
import { pageAddress } from './page-address.ts';
import { createScriptMarker } from './script-marker.ts';

/** A request, as far as marking its response depends on it. */
export interface MarkRequest {
  /** What was asked for. */
  readonly address: string;
  readonly get: GetHeader;
}

/** Creates the marker of a response to what was asked for; `undefined` for one that passes as it is. */
export function createServerMarker(
  facts: ResponseFacts,
  { address, get }: MarkRequest,
  { origin, scripts = false, countryHeaders = [], ...options }: ServerMarkOptions,
): Marker | undefined {
  const kind = markableAs(facts);
  if (!kind || (kind === 'script' && !scripts)) return undefined;
  const page = pageAddress(address, origin);
  return kind === 'script'
    ? createScriptMarker({ ...options, page })
    : createMarker({ ...options, page, region: readRegion(get, countryHeaders) });
}

import { createMarker, type Marker } from './create-marker.ts';
import type { ServerMarkOptions } from './mark-response.ts';
import { markableAs, type ResponseFacts } from './markable.ts';
import { pageAddress } from './page-address.ts';
import { createScriptMarker } from './script-marker.ts';

/** Creates the marker of a response to what was `asked` for; `undefined` for one that passes as it is. */
export function createServerMarker(
  facts: ResponseFacts,
  asked: string,
  { origin, scripts = false, ...options }: ServerMarkOptions,
): Marker | undefined {
  const kind = markableAs(facts);
  if (!kind || (kind === 'script' && !scripts)) return undefined;
  const page = pageAddress(asked, origin);
  return kind === 'script' ? createScriptMarker({ ...options, page }) : createMarker({ ...options, page });
}

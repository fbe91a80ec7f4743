import { cleanUrl } from '@sluice/core';
import { isLetThrough } from './explain.ts';
import type { InspectorHost, TagEntry, TagKind } from './host.ts';

/** The parts of a `PerformanceResourceTiming` that tell of a request. */
export interface Timing {
  readonly name: string;
  readonly startTime: number;
  readonly initiatorType: string;
}

const KIND: Readonly<Record<string, TagKind>> = {
  script: 'script',
  iframe: 'frame',
  img: 'image',
  image: 'image',
  fetch: 'fetch',
  xmlhttprequest: 'xhr',
  beacon: 'beacon',
};

/**
 * Finds the requests that went to a known vendor while no decision granted it, from the browser's own account of the
 * page (`performance.getEntriesByType('resource')`). It sees what no script can stop, such as the preload scanner's
 * requests; what `entries` reports as leaked already is left out, and so is what the gate let through while nobody had answered.
 */
export function findLeaks(
  timings: readonly Timing[],
  entries: readonly TagEntry[],
  host: Pick<InspectorHost, 'vendorOf' | 'wasGranted'>,
): TagEntry[] {
  const known = new Set(
    entries.filter((entry) => entry.state === 'leaked' || isLetThrough(entry)).map(({ what }) => what),
  );
  return timings.flatMap(({ name, startTime, initiatorType }) => {
    const what = cleanUrl(name);
    const url = what && !known.has(what) ? parse(name) : undefined;
    const vendor = url && host.vendorOf(url);
    if (vendor === undefined || host.wasGranted(vendor, startTime)) return [];
    known.add(what);
    const kind = Object.hasOwn(KIND, initiatorType) ? KIND[initiatorType] : undefined;
    return [{ at: startTime, kind: kind ?? 'other', what, vendor, state: 'leaked' as const }];
  });
}

function parse(name: string): URL | undefined {
  try {
    return new URL(name);
  } catch {
    return undefined;
  }
}

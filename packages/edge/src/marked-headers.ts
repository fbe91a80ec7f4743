import type { CountryHeader } from '@sluice/core';
import { BODY_HEADERS, markableAs, type ResponseFacts, weakened } from './markable.ts';
import { namesOf, PRIVATE } from './strict-headers.ts';

/** Headers of a response by their names; `undefined` for those that go. */
export type HeaderChanges = readonly (readonly [name: string, value: string | undefined])[];

/**
 * What has to change in the headers of a response whose body was marked. If its page carries the visitor's region, caches learn what it depends
 * on, and a browser that asks whether its page is still good must get it whole: a "yes" (304) would keep the region of another day.
 */
export function markedHeaders(facts: ResponseFacts, countryHeaders: readonly CountryHeader[] = []): HeaderChanges {
  const gone = BODY_HEADERS.map((name) => [name, undefined] as const);
  if (countryHeaders.length === 0 || markableAs(facts) !== 'page') {
    const etag = facts.header('etag');
    return etag ? [...gone, ['etag', weakened(etag)]] : gone;
  }
  const vary = facts.header('vary');
  const names = namesOf(countryHeaders).join(', ');
  return [
    ...gone,
    ['etag', undefined],
    ['last-modified', undefined],
    ['vary', vary ? `${vary}, ${names}` : names],
    ['cache-control', facts.header('cache-control') || PRIVATE],
  ];
}

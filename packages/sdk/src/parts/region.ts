import { REGION, type Region } from '@sluice/core';
import { keepRegion } from '../kept-region.ts';

/** Longest time that a prompt waits for it, in milliseconds: then the strictest regime stays. */
const PATIENCE = 1000;

/**
 * Asks the site's collector where the visitor is, and keeps the answer for this visit. Answers `undefined` if it does not know, fails or
 * takes too long. Never rejects.
 *
 * @param fetch the native one: this is not for the gate to hold
 */
export async function askRegion(fetch: typeof globalThis.fetch, collector: string): Promise<Region | undefined> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  try {
    const response = await fetch(`${collector.replace(/\/$/, '')}/v1/region`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: end.signal,
    });
    const { region } = response.ok ? await response.json() : { region: undefined };
    if (typeof region !== 'string' || !REGION.test(region)) return undefined;
    keepRegion(region);
    return region;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

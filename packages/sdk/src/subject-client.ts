import type { OwnReceipt } from '@sluice/ui';
import { parseOwnReceipt } from './parse-own-receipt.ts';

/** Asks a collector about one visitor, in the visitor's name. */
export interface SubjectClient {
  /** Every receipt that the collector has, oldest first. Rejects if it does not answer, or not as a collector does. */
  list(subject: string): Promise<OwnReceipt[]>;
  /** Has them erased; rejects unless the collector says that it is done. */
  erase(subject: string): Promise<void>;
}

/** Longest time that an answer may take, in milliseconds. */
const PATIENCE = 10_000;
/** Most answers to one question: a collector gives 100 receipts in each. */
const MOST_PARTS = 100;

/**
 * Creates the client of a site's collector.
 *
 * @param fetch the native one: this is not for the gate to hold
 * @param base the page's address, for a collector that is given without a host
 */
export function createSubjectClient(
  fetch: typeof globalThis.fetch,
  collector: string,
  site: string,
  base: string,
): SubjectClient {
  const addressOf = (path: string): string => new URL(collector.replace(/\/$/, '') + path, base).href;
  const pathOf = (subject: string): string => `/v1/subjects/${encodeURIComponent(subject)}`;
  const query = `?site=${encodeURIComponent(site)}`;

  async function ask(method: 'GET' | 'DELETE', path: string): Promise<Readonly<Record<string, unknown>>> {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(), PATIENCE);
    try {
      const response = await fetch(addressOf(path), {
        method,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: end.signal,
      });
      if (!response.ok) throw new Error(`[sluice] the collector answers ${response.status}`);
      return { ...(await response.json()) };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async list(subject) {
      const found: OwnReceipt[] = [];
      let path = `${pathOf(subject)}/receipts${query}`;
      for (let part = 0; part < MOST_PARTS; part++) {
        const { receipts, next } = await ask('GET', path);
        if (!Array.isArray(receipts)) throw new TypeError('[sluice] the collector answers no list of receipts');
        found.push(...receipts.flatMap((entry) => parseOwnReceipt(entry, subject, addressOf) ?? []));
        if (typeof next !== 'string' || !next.startsWith('/')) break;
        path = next;
      }
      return found;
    },
    async erase(subject) {
      const { erased } = await ask('DELETE', pathOf(subject) + query);
      if (typeof erased !== 'number') throw new TypeError('[sluice] the collector does not say that it has erased');
    },
  };
}

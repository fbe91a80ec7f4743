import type { Receipt } from '@sluice/core';
import { logProblem } from './log.ts';

/** What became of an attempt to send: `rejected` will never be accepted as it is, `erased` neither: its visitor has had it erased. */
export type Sent = 'stored' | 'rejected' | 'erased' | 'later';

/** Statuses by which the collector says that the same body will never be accepted. */
const FINAL: readonly number[] = [400, 409, 413, 415, 422];

/**
 * Sends one receipt. `keepalive` lets it outlive the page; a plain text body needs no preflight, so that the one
 * request is all there is. The collector answers 2xx only for what is committed to its disk.
 *
 * @param fetch the native one: receipts are not for the gate to hold
 * @param wanted is told if the collector does not know the receipt's notice document
 */
export async function sendReceipt(
  fetch: typeof globalThis.fetch,
  collector: string,
  receipt: Receipt,
  wanted: (hash: string) => void = () => {},
): Promise<Sent> {
  try {
    const response = await fetch(`${collector.replace(/\/$/, '')}/v1/receipts`, {
      method: 'POST',
      body: JSON.stringify(receipt),
      headers: { 'content-type': 'text/plain' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    });
    const { ok, status } = response;
    if (ok) {
      if (receipt.notice && (await membersOf(response)).document === 'wanted') wanted(receipt.notice);
      return 'stored';
    }
    if (status === 410) return 'erased';
    if (status === 403) logProblem('the collector refuses this site: register its id and this origin there');
    return FINAL.includes(status) ? 'rejected' : 'later';
  } catch {
    return 'later';
  }
}

/** It is stored, whatever else is said. */
async function membersOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    return { ...(await response.json()) };
  } catch {
    return {};
  }
}

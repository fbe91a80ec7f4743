import type { Receipt } from '@sluice/core';
import type { StoredReceipt } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';

/**
 * The receipt of a stored text. It passed every check before it was stored, and nobody changes a text; checking ten million of them once more takes
 * minutes.
 *
 * @throws {StoreError} if it is no JSON, which means a damaged database
 */
export function receiptOf({ id, body }: StoredReceipt): Receipt {
  try {
    return JSON.parse(body) as Receipt;
  } catch (cause) {
    throw new StoreError(
      `The stored text of receipt ${id} is no JSON; the database is damaged: restore it from a backup.`,
      {
        cause,
      },
    );
  }
}

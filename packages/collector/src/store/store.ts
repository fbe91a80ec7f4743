import type { Category, Receipt } from '@sluice/core';

/** A receipt that passed every check and waits to be stored. */
export interface ReceivedReceipt {
  readonly receipt: Receipt;
  /** The JSON text as it arrived: valid UTF-8, so that encoding it again gives the same bytes. */
  readonly body: string;
  /** When it arrived by the collector's clock, ISO 8601 in UTC. Never used to correct the receipt's own time. */
  readonly receivedAt: string;
}

/** A receipt as the store keeps it: with everything a later commitment needs, and nothing about its sender. */
export interface StoredReceipt extends Pick<Receipt, 'id' | 'site' | 'event' | 'source' | 'regime'> {
  /** Position in the order of storing: 1, 2, 3 ... The only order to rely on, for clocks differ. */
  readonly seq: number;
  readonly receivedAt: string;
  /** See {@link ReceivedReceipt.body}. */
  readonly body: string;
}

/**
 * What became of one receipt: stored now, known already with the very same body (then `seq` and `receivedAt` are those
 * of the first time), or refused because its id is taken by another body, or because its visitor has had it erased.
 */
export type PutResult =
  | { readonly outcome: 'stored' | 'repeated'; readonly seq: number; readonly receivedAt: string }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'erased' };

/** Whose receipts are meant: those of one pseudonym at one site. */
export interface Holder {
  readonly site: string;
  /** See `Receipt.subject`. */
  readonly subject: string;
}

/**
 * What stays of a receipt that its visitor has had erased: that something was stored here, and that it is gone. The hash commits to the bytes without
 * telling them: they held two random ids of 122 and 74 bits, of which only the second is still known, so that nobody finds them by trying.
 */
export interface Erasure extends Pick<StoredReceipt, 'seq' | 'id' | 'receivedAt'> {
  /** SHA-256 of the erased {@link ReceivedReceipt.body}, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** When it was erased by the collector's clock, ISO 8601 in UTC. */
  readonly erasedAt: string;
}

/** How often a category was answered with yes and with no. */
export interface Answers {
  readonly yes: number;
  readonly no: number;
}

/** Totals over everything ever stored, erased or not. Nothing in them points to a person. */
export interface Counts {
  readonly receipts: number;
  readonly sites: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  readonly regimes: ReadonlyMap<string, number>;
  /** By the UTC day of arrival, `2026-01-31`. Days without any receipt are absent. */
  readonly days: ReadonlyMap<string, number>;
  /** By category, of the receipts in which it was asked. */
  readonly categories: ReadonlyMap<Category, Answers>;
}

/**
 * Where receipts are kept. An implementation passes `storeConformance`; plain objects, no base class.
 *
 * A rejected promise means that the outcome is unknown: the caller reports a failure, and the sender tries again with
 * the same ids, which stores nothing twice.
 */
export interface Store {
  /**
   * Stores a batch, all or nothing, and resolves after it is durable; results stand in the order of `receipts`.
   * One call at a time: who has more waits for the promise (see `createCommitQueue`).
   */
  put(receipts: readonly ReceivedReceipt[]): Promise<readonly PutResult[]>;
  /** The receipt of this id, or `undefined`. */
  get(id: string): Promise<StoredReceipt | undefined>;
  /** What stays of the receipt of this id if it was erased, or `undefined`. */
  getErased(id: string): Promise<Erasure | undefined>;
  /** The receipts of one visitor behind the place `after` (0: from the start), oldest first, `limit` at most. */
  bySubject(holder: Holder, after: number, limit: number): Promise<readonly StoredReceipt[]>;
  /**
   * Erases every receipt of one visitor, all or nothing, and resolves to how many after that is durable: an {@link Erasure} stays of each, nothing else
   * that is theirs, and {@link counts} stay as they are. Never while a {@link put} is under way: see `createCommitQueue`.
   *
   * @param erasedAt the collector's clock, ISO 8601 in UTC
   */
  erase(holder: Holder, erasedAt: string): Promise<number>;
  /** The receipts stored last, newest first, `limit` at most. */
  newest(limit: number): Promise<readonly StoredReceipt[]>;
  counts(): Promise<Counts>;
  /** Ends all use of the store. Calling it again does nothing. */
  close(): Promise<void>;
}

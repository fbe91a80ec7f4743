import type { Category, Receipt } from '@sluice/core';

/** A receipt that passed every check and waits to be stored. */
export interface ReceivedReceipt {
  readonly receipt: Receipt;
  /** The JSON text as it arrived: valid UTF-8, so that encoding it again gives the same bytes. */
  readonly body: string;
  /** When it arrived by the collector's clock, ISO 8601 in UTC. Never used to correct the receipt's own time. */
  readonly receivedAt: string;
  /** 32 random bytes. Without them nobody can tell by trying what {@link entry} commits to. */
  readonly salt: Uint8Array;
  /** The commitment to salt and body that stands in the log, 32 bytes. The store takes it as given. */
  readonly entry: Uint8Array;
}

/** A receipt as the store keeps it: with everything that proves it, and nothing about its sender. */
export interface StoredReceipt extends Pick<Receipt, 'id' | 'site' | 'event' | 'source' | 'regime'> {
  /** Its place in the log: 1, 2, 3 ... The leaf of place `n` has the index `n - 1`. Absent until it has one, see {@link Store.sequence}. */
  readonly seq?: number;
  readonly receivedAt: string;
  /** See {@link ReceivedReceipt.body}. */
  readonly body: string;
  /** See {@link ReceivedReceipt.salt}. */
  readonly salt: Uint8Array;
  /** See {@link ReceivedReceipt.entry}. */
  readonly entry: Uint8Array;
}

/**
 * What became of one receipt: stored now, known already with the very same body (then place, time, salt and entry stay those of
 * the first time), or refused because its id is taken by another body, or because its payload was erased.
 */
export type PutResult =
  | { readonly outcome: 'stored' | 'repeated'; readonly seq?: number; readonly receivedAt: string }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'erased' };

/** Whose receipts are meant: those of one pseudonym at one site. */
export interface Holder {
  readonly site: string;
  /** See `Receipt.subject`. */
  readonly subject: string;
}

/**
 * What stays of a receipt that was erased: that something was stored here, and that it is gone. The entry stands in the log for good, so that
 * every proof made from it or beside it stays true; without the salt it tells nothing of what it was made from.
 */
export interface Erasure extends Pick<StoredReceipt, 'seq' | 'id' | 'receivedAt' | 'entry'> {
  /** When it was erased by the collector's clock, ISO 8601 in UTC. */
  readonly erasedAt: string;
}

/** Which receipts are meant. Times are milliseconds since 1970, compared with the time in the id: `from <= time < to`. */
export interface Range {
  readonly site?: string;
  readonly from?: number;
  readonly to?: number;
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
 * Where receipts are kept, with the log over them. An implementation passes `storeConformance`; plain objects, no base class.
 *
 * Receipts have version 7 UUIDs as ids, which sort by the time at which they were made: ids are the cursor of every listing. An empty cursor
 * means from the start.
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
  /** The receipts of one visitor in the order of ids, behind the id `after`, `limit` at most. */
  bySubject(holder: Holder, after: string, limit: number): Promise<readonly StoredReceipt[]>;
  /**
   * Erases every receipt of one visitor, all or nothing, and resolves to how many after that is durable: an {@link Erasure} stays of each, nothing else
   * that is theirs, the log and {@link counts} stay as they are. Never while a {@link put} is under way: see `createCommitQueue`.
   *
   * @param erasedAt the collector's clock, ISO 8601 in UTC
   */
  erase(holder: Holder, erasedAt: string): Promise<number>;
  /**
   * The receipts of a range in the order of ids, behind the id `after`, `limit` at most; erased ones are left out. An export takes page after page:
   * what it holds in memory is bounded by `limit`, and what arrives meanwhile disturbs no page.
   */
  list(range: Range, after: string, limit: number): Promise<readonly StoredReceipt[]>;
  /** The receipts of the highest ids, highest first, `limit` at most; erased ones are left out. */
  newest(limit: number): Promise<readonly StoredReceipt[]>;
  /** Totals, see {@link Counts}. */
  counts(): Promise<Counts>;
  /**
   * Retention: forgets payload and salt of receipts that arrived before `before`, a bounded number of them, and resolves to how many once that is
   * durable; whoever wants all gone calls again until it is 0. Proofs of what stays remain true. An {@link Erasure} of what was forgotten may stay;
   * a store that drops whole partitions need not have it.
   *
   * Nothing that arrived later is forgotten. What a sender with a fast clock has given an id of after `before` may stay until a later call,
   * 48 hours later at most.
   *
   * @param before ISO 8601 in UTC
   * @param forgottenAt the collector's clock, ISO 8601 in UTC; the `erasedAt` of what stays
   */
  forgetBefore(before: string, forgottenAt: string): Promise<number>;
  /**
   * Gives places in the log to receipts that have none, without gaps and in one total order, and resolves to the log's size. A store that gives
   * them in {@link put} only tells the size. One caller at a time does the work; several do no harm.
   */
  sequence(): Promise<number>;
  /** The log over all that has a place. */
  readonly log: LogStore;
  /** Everything that is no receipt. */
  readonly documents: Documents;
  /** Ends all use of the store. Calling it again does nothing. */
  close(): Promise<void>;
}

/** The log's own data, by which anybody can prove what was in it: a Merkle tree of RFC 6962 in tiles of 256 hashes, https://c2sp.org/tlog-tiles. */
export interface LogStore {
  /** How many entries have a place. */
  size(): Promise<number>;
  /** The entries of the leaves from `from` on and before `to`, 32 bytes each; fewer where the end was reached, none where the first of them are kept no more. */
  entries(from: number, to: number): Promise<readonly Uint8Array[]>;
  /**
   * The hashes of a tile, 32 bytes each, 256 at most: of level 0 (hashes of leaves) only tiles that are full, of higher levels as far as they
   * go; `undefined` where there is none. A hash of level `n` stands for 256 to the power of `n` leaves.
   */
  tile(level: number, index: number): Promise<Uint8Array | undefined>;
  /**
   * Keeps a signed checkpoint, durable when it resolves, if it is of a larger tree than {@link latestCheckpoint}, and tells whether it did. Of two who try at
   * the same time with the same size one has `false`: it must not publish its own.
   */
  saveCheckpoint(size: number, note: string): Promise<boolean>;
  /** The checkpoint of the largest tree, or `undefined` before the first. */
  latestCheckpoint(): Promise<Checkpoint | undefined>;
}

/** A signed statement about the log, https://c2sp.org/tlog-checkpoint. */
export interface Checkpoint {
  /** Entries in the tree that it is about. */
  readonly size: number;
  /** The signed note. */
  readonly note: string;
}

/** Small JSON texts by kind and key: 'notice', 'request', 'session' ... Keys sort as ASCII text. */
export interface Documents {
  /** The text, or `undefined`. */
  get(kind: string, key: string): Promise<string | undefined>;
  /** Writes a text, durable when it resolves, and tells whether it did: with `onlyIf: 'absent'` nothing is overwritten. */
  put(kind: string, key: string, text: string, onlyIf?: 'absent'): Promise<boolean>;
  /** Removes a text, durable when it resolves, and tells whether there was one: of two who try at the same time one has `true`. */
  remove(kind: string, key: string): Promise<boolean>;
  /** Those of one kind in the order of keys, behind the key `after` ('' from the start), `limit` at most. */
  list(kind: string, after: string, limit: number): Promise<readonly Document[]>;
}

/** One of {@link Documents}. */
export interface Document {
  readonly key: string;
  readonly text: string;
}

/** A value that SQLite takes and gives in a Durable Object. */
export type SqlValue = string | number | null | ArrayBuffer;

/** One row of an answer. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * The part of a Durable Object's storage that this package uses.
 *
 * @see https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/
 */
export interface DurableStorage {
  readonly sql: {
    exec(query: string, ...bindings: (SqlValue | Uint8Array)[]): { toArray(): SqlRow[] };
  };
  /** Runs `closure` as one transaction: where it throws, nothing that it wrote stays. */
  transactionSync<T>(closure: () => T): T;
  /** When the alarm is due, in milliseconds since 1970; `null` where none is set. */
  getAlarm(): Promise<number | null>;
  setAlarm(time: number): Promise<void>;
}

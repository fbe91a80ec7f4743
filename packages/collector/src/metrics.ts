/** One request that was answered. Nothing in it points to a visitor. */
export interface ServedRequest {
  /** The method, or `OTHER` for one that is not of HTTP's own. */
  readonly method: string;
  /** The pattern that the request met, `/v1/receipts/:id`, or `none`: never the path, which may hold an id. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds until the answer was there; for a receipt with its transaction. */
  readonly ms: number;
  /** Bytes of the request's body as declared; 0 without a declaration. */
  readonly bytes: number;
}

/** What is counted while the collector serves. Implementations never throw. */
export interface Metrics {
  /** A request was answered. */
  request(seen: ServedRequest): void;
  /**
   * A receipt was answered.
   *
   * @param site the id of a registered site; empty where the request did not come so far that it was known
   * @param outcome `stored`, `repeated`, or the code of the problem: `invalid_receipt`
   */
  receipt(site: string, outcome: string): void;
  /** A transaction ended. */
  commit(seconds: number, receipts: number, ok: boolean): void;
}

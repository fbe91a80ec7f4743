/** What a collector knows of a receipt beside its text. */
export interface ExportOrigin {
  /** Its place in the log; absent while it has none. */
  readonly sequence?: number;
  /** When it arrived by the collector's clock, ISO 8601 in UTC. */
  readonly receivedAt: string;
  /** What stands in the log for it: 32 bytes. */
  readonly entry: Uint8Array;
}

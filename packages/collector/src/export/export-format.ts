import type { Documents, StoredReceipt } from '../store/store.ts';

/** What an export is of, as its end tells it. Times are ISO 8601 in UTC. */
export interface ExportScope {
  readonly site?: string;
  readonly from?: string;
  readonly to: string;
}

/** Writes one export, piece by piece. */
export interface ExportWriter {
  /** What stands before the first receipt. */
  readonly head: string;
  /** Writes a receipt. @throws if its text cannot be read, which means a damaged store: nothing is left out in silence. */
  row(stored: StoredReceipt): string | Promise<string>;
  /** What stands after the last receipt: only a whole export has it. */
  tail(count: number): string;
}

/** A form in which receipts can be had. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of the file's name, without a dot. */
  readonly extension: string;
  createWriter(scope: ExportScope, documents: Documents): ExportWriter;
}

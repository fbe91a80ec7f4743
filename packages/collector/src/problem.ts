import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What is wrong at one place of a body. */
export interface Fault {
  /** Where: `vendors.google-analytics`; empty for the body as a whole. */
  readonly path: string;
  /** What was expected there. */
  readonly message: string;
}

/** The optional parts of a {@link Problem}. */
export interface ProblemDetails {
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A request that is not served, and what its sender may know about it: answered as JSON
 * `{ error, message, path?, faults? }`, where `path` is that of the first fault.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: ContentfulStatusCode;
  /** A name for programs: `unknown_site`. Stays the same when the message is worded anew. */
  readonly code: string;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: ContentfulStatusCode, code: string, message: string, details: ProblemDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = details.faults ?? [];
    this.headers = details.headers ?? {};
  }

  /** The body of the answer. */
  toJSON(): Readonly<Record<string, unknown>> {
    const [first] = this.faults;
    return {
      error: this.code,
      message: this.message,
      ...(first ? { path: first.path, faults: this.faults } : {}),
    };
  }
}

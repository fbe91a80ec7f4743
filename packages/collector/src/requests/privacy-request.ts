/** What a visitor can ask for: Art. 15, 16, 17, 20 and 21 GDPR; § 1798.105, 106, 110 and 120 CCPA. */
export const REQUEST_KINDS = ['access', 'erasure', 'correction', 'objection', 'portability'] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Where a request stands; the last two are closed. */
export const REQUEST_STATUSES = ['open', 'extended', 'answered', 'refused'] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** What a visitor has filed. All of it is personal data, which they have given for this purpose. */
export interface FiledRequest {
  readonly site: string;
  readonly kind: RequestKind;
  /** Where the answer goes. */
  readonly email: string;
  readonly message: string;
  /** Their consent id, if they have given it: what the site's receipts of them are found by. */
  readonly subject?: string;
}

/** A note that an operator has added. */
export interface RequestNote {
  readonly at: string;
  readonly who: string;
  readonly text: string;
}

/** A request for personal data as it is kept. Times are ISO 8601 in UTC. */
export interface PrivacyRequest extends FiledRequest {
  /** What the visitor is told: `2026-7KQ4-MZ0R`. */
  readonly reference: string;
  readonly receivedAt: string;
  /** By when it has to be answered. */
  readonly dueAt: string;
  readonly status: RequestStatus;
  /** Why it was extended or refused. */
  readonly reason?: string;
  readonly closedAt?: string;
  readonly notes: readonly RequestNote[];
  /** Counts changes, so that of two who change the same one is told. */
  readonly version: number;
}

/** Whether nothing is left to be done about it. */
export function isClosed({ status }: Pick<PrivacyRequest, 'status'>): boolean {
  return status === 'answered' || status === 'refused';
}

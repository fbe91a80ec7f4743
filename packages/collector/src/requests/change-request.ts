import { isClosed, type PrivacyRequest, type RequestNote, type RequestStatus } from './privacy-request.ts';
import { REQUEST_LIMITS } from './request-schema.ts';
import type { RequestTerms } from './request-terms.ts';

/** What an operator wants to be different. */
export interface RequestChange {
  readonly status: RequestStatus;
  /** Needed where it is extended or refused: the visitor is told. */
  readonly reason: string;
  /** A note to add; empty for none. */
  readonly note: string;
}

/** The changed request and what was done, in words; or what is missing. */
export type ChangedRequest =
  | { readonly ok: true; readonly request: PrivacyRequest; readonly what: string }
  | { readonly ok: false; readonly fault: string };

const MOST_NOTES = 100;
const DAY = 86_400_000;

/**
 * Changes a request as an operator asks.
 *
 * @param now milliseconds since 1970
 */
export function changeRequest(
  request: PrivacyRequest,
  { status, reason, note }: RequestChange,
  { who, now, terms }: { readonly who: string; readonly now: number; readonly terms: RequestTerms },
): ChangedRequest {
  const fault = faultOf(request, { status, reason, note });
  if (fault) return { ok: false, fault };
  const at = new Date(now).toISOString();
  const added: RequestNote[] = note ? [{ at, who, text: note }] : [];
  const { closedAt: _, reason: before, ...rest } = request;
  const given = reason || (status === request.status ? before : undefined);
  return {
    ok: true,
    what: status === request.status ? 'added to a request' : `set a request to ${status}`,
    request: {
      ...rest,
      status,
      dueAt: dueDate(request, status, terms),
      ...(given === undefined ? {} : { reason: given }),
      ...(isClosed({ status }) ? { closedAt: isClosed(request) ? (request.closedAt ?? at) : at } : {}),
      notes: [...request.notes, ...added],
    },
  };
}

function faultOf(request: PrivacyRequest, { status, reason, note }: RequestChange): string | undefined {
  const needsReason = status === 'extended' || status === 'refused';
  if (needsReason && status !== request.status && !reason) return 'Say why: the visitor has to be told.';
  if (Math.max(reason.length, note.length) > REQUEST_LIMITS.note)
    return `Use ${REQUEST_LIMITS.note} characters at most.`;
  if (note && request.notes.length >= MOST_NOTES) return 'This request has its most notes.';
  return status === request.status && !note && !reason ? 'Nothing has changed.' : undefined;
}

/** Counted from its receipt, so that extending twice gives nothing. What is open again is due as it was at first. */
function dueDate(
  { receivedAt, dueAt }: PrivacyRequest,
  status: RequestStatus,
  { days, extension }: RequestTerms,
): string {
  if (isClosed({ status })) return dueAt;
  const given = status === 'extended' ? days + extension : days;
  return new Date(Date.parse(receivedAt) + given * DAY).toISOString();
}

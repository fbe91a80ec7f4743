import * as v from 'valibot';
import { listAll } from '../store/list-all.ts';
import type { Documents } from '../store/store.ts';
import { type FiledRequest, isClosed, type PrivacyRequest } from './privacy-request.ts';
import { newReference } from './reference.ts';
import { requestSchema } from './request-schema.ts';
import type { RequestTerms } from './request-terms.ts';

/** The requests for personal data that visitors have filed. */
export interface RequestBook {
  /** Keeps a request, durable when it resolves. */
  file(filed: FiledRequest): Promise<PrivacyRequest>;
  get(reference: string): Promise<PrivacyRequest | undefined>;
  /** All that are kept: open ones by the day they are due, then closed ones, the last one first. */
  all(): Promise<readonly PrivacyRequest[]>;
  /** Writes a changed request over; `false` where somebody else has changed it since that version. */
  replace(changed: PrivacyRequest): Promise<boolean>;
  /** Deletes what was closed longer ago than it is kept; resolves to how many. */
  forgetOld(): Promise<number>;
}

const KIND = 'request';
const DAY = 86_400_000;
const stored = v.pipe(v.string(), v.parseJson(), requestSchema);

/**
 * Creates the book of requests that a store keeps.
 *
 * @param clock milliseconds since 1970
 */
export function createRequestBook(documents: Documents, terms: RequestTerms, clock: () => number): RequestBook {
  async function get(reference: string): Promise<PrivacyRequest | undefined> {
    const text = await documents.get(KIND, reference);
    return text === undefined ? undefined : parsed(text);
  }

  async function read(): Promise<readonly PrivacyRequest[]> {
    const rows = await listAll(documents, KIND);
    return rows.flatMap(({ text }) => parsed(text) ?? []);
  }

  return {
    get,
    async file(filed) {
      const now = clock();
      const [receivedAt, dueAt] = [now, now + terms.days * DAY].map((time) => new Date(time).toISOString());
      for (;;) {
        const reference = newReference(now);
        const request: PrivacyRequest = {
          ...filed,
          reference,
          receivedAt: receivedAt ?? '',
          dueAt: dueAt ?? '',
          status: 'open',
          notes: [],
          version: 1,
        };
        if (await documents.put(KIND, reference, JSON.stringify(request), 'absent')) return request;
      }
    },
    async all() {
      const requests = await read();
      const open = requests.filter((request) => !isClosed(request)).sort((a, b) => compare(a.dueAt, b.dueAt));
      const closed = requests.filter(isClosed).sort((a, b) => compare(b.closedAt ?? '', a.closedAt ?? ''));
      return [...open, ...closed];
    },
    async replace(changed) {
      const known = await get(changed.reference);
      if (known?.version !== changed.version) return false;
      return documents.put(KIND, changed.reference, JSON.stringify({ ...changed, version: changed.version + 1 }));
    },
    async forgetOld() {
      const before = new Date(clock() - terms.keptDays * DAY).toISOString();
      const old = (await read()).filter((request) => isClosed(request) && (request.closedAt ?? '') < before);
      for (const { reference } of old) await documents.remove(KIND, reference);
      return old.length;
    },
  };
}

function parsed(text: string): PrivacyRequest | undefined {
  const { success, output } = v.safeParse(stored, text);
  return success ? output : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

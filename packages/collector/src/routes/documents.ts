import type { Sha256 } from '@sluice/log';
import { parseNotice } from '@sluice/receipt';
import type { Handler } from 'hono';
import { describeError, type Log } from '../log.ts';
import type { DocumentResult, NoticeDocuments } from '../notice-documents/notice-documents.ts';
import { Problem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import { requireMediaType } from '../require-media-type.ts';
import { createAdmission, type Site } from '../site.ts';
import { unavailable } from '../unavailable.ts';

/** Longest document in bytes: 500 vendors with everything that is known of them. */
export const MAX_DOCUMENT: number = 256 * 1024;

const HASH = /^[0-9a-f]{64}$/;

/** What {@link storeDocument} needs. */
export interface StoreDocumentOptions {
  readonly sites: readonly Site[];
  readonly documents: NoticeDocuments;
  readonly sha256: Sha256;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
  readonly log: Log;
}

/**
 * `GET /v1/documents/:hash`: the notice document of that SHA-256, byte for byte; nothing in it is of a visitor. It never changes. 404.
 */
export function readDocument(documents: NoticeDocuments): Handler<object, '/v1/documents/:hash'> {
  return async (c) => {
    const hash = c.req.param('hash');
    const text = HASH.test(hash) ? await documents.get(hash) : undefined;
    if (text === undefined) throw new Problem(404, 'no_such_document', 'No document of this hash is stored here.');
    return c.body(text, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=31536000, immutable',
      ETag: `"${hash}"`,
    });
  };
}

/**
 * `PUT /v1/documents/:hash`: keeps a notice document, as the page of a registered origin sends it when the answer to a receipt said
 * `"document": "wanted"`. 201 with `{ hash }` once it is durable, 200 if it was there. 400, 413, 415; 422 for what is no notice document in canonical JSON, or of
 * another hash; 403 for a strange site or origin, and for a site that has 1000. 503: come back after `Retry-After` seconds.
 */
export function storeDocument(options: StoreDocumentOptions): Handler<object, '/v1/documents/:hash'> {
  const { sites, documents, sha256, random, log } = options;
  const admit = createAdmission(sites);
  return async (c) => {
    requireMediaType(c.req.header('Content-Type'));
    const text = await readBody(c.req.raw, MAX_DOCUMENT);
    const hash = c.req.param('hash');
    if (hexOf(sha256(new TextEncoder().encode(text))) !== hash) {
      throw new Problem(
        422,
        'wrong_hash',
        'The address must name the SHA-256 of the body, in lower-case hexadecimal digits.',
      );
    }
    const parsed = parseNotice(text);
    if (!('notice' in parsed)) {
      const where = parsed.path ? ` at "${parsed.path}"` : '';
      throw new Problem(422, 'invalid_document', `This is no notice document${where}: ${parsed.message}.`, {
        faults: [parsed],
      });
    }
    const { site } = parsed.notice;
    admit(site, c.req.header('Origin'));
    const result = await documents.put(site, hash, text).catch((error: unknown): DocumentResult => {
      log(describeError(error));
      throw unavailable('not_stored', 'The document could not be stored.', random);
    });
    if (result === 'full') {
      throw new Problem(403, 'documents_full', 'The site has as many documents as this collector keeps of one.');
    }
    return c.json({ hash }, result === 'stored' ? 201 : 200);
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

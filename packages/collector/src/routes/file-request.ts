import type { Handler } from 'hono';
import { Problem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import { parseRequest } from '../requests/parse-request.ts';
import type { RequestBook } from '../requests/request-book.ts';
import type { RequestBrake } from '../requests/request-brake.ts';
import { requireMediaType } from '../require-media-type.ts';
import { createAdmission, type Site } from '../site.ts';

/** What taking requests needs. */
export interface FileRequestOptions {
  readonly sites: readonly Site[];
  readonly book: RequestBook;
  readonly brake: RequestBrake;
}

/** Longest body in bytes: the longest message, every character of it escaped. */
const MAX_BODY = 32 * 1024;

/**
 * `POST /v1/requests` from a page of the site, with `{ site, kind, email, message?, subject? }`: keeps a request for personal data, 201 with
 * `{ reference, receivedAt, dueAt }` when that is durable. 400, 403, 413, 415, 422; 429: come back after `Retry-After` seconds.
 */
export function fileRequest({ sites, book, brake }: FileRequestOptions): Handler {
  const admit = createAdmission(sites);
  return async (c) => {
    requireMediaType(c.req.header('Content-Type'));
    const filed = parseRequest(parseJson(await readBody(c.req.raw, MAX_BODY)));
    admit(filed.site, c.req.header('Origin'));
    requireRoom(brake(filed.site));
    const { reference, receivedAt, dueAt } = await book.file(filed);
    c.header('Cache-Control', 'no-store');
    return c.json({ reference, receivedAt, dueAt }, 201);
  };
}

/** @throws {Problem} 429 where there is none. */
export function requireRoom(wait: number): void {
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1000);
  throw new Problem(429, 'slow_down', `Too many requests were filed here. Try again in ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem(400, 'bad_json', 'The body is no JSON; send a request as a JSON object.');
  }
}

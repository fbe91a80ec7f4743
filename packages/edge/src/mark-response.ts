import type { MarkOptions } from './create-marker.ts';
import { pipeMarker } from './mark-stream.ts';
import { BODY_HEADERS, weakened } from './markable.ts';
import { createServerMarker } from './server-marker.ts';

/** What marking the responses of a server goes by. */
export interface ServerMarkOptions extends Pick<MarkOptions, 'config' | 'onMark'> {
  /** The address under which visitors reach the server, such as `https://shop.example`, where requests name another behind a proxy. */
  readonly origin?: string;
  /**
   * Marks `import()` in scripts as well: see `markScript`. Only where no page names one with `integrity`, which is the hash of what the
   * file was before.
   */
  readonly scripts?: boolean;
}

/**
 * Marks the HTML of a response as it streams, or a script where `scripts` asks for it: see `createMarker`. Any other response is given back as it is.
 *
 * If marking fails, which a page with a tag of many megabytes can bring about, the body ends there with an error: the connection breaks off,
 * and what could not be judged does not go out.
 */
export function markResponse(request: Request, response: Response, options: ServerMarkOptions): Response {
  const { body, status, statusText } = response;
  const facts = { method: request.method, status, header: (name: string) => response.headers.get(name) };
  const marker = body && createServerMarker(facts, request.url, options);
  if (!marker) return response;
  const headers = new Headers(response.headers);
  for (const name of BODY_HEADERS) headers.delete(name);
  const etag = headers.get('etag');
  if (etag) headers.set('etag', weakened(etag));
  return new Response(body.pipeThrough(pipeMarker(marker)), { status, statusText, headers });
}

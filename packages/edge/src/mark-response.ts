import type { CountryHeader } from '@sluice/core';
import type { MarkOptions } from './create-marker.ts';
import { pipeMarker } from './mark-stream.ts';
import { markedHeaders } from './marked-headers.ts';
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
  /**
   * The request headers in which the site's own edge names the visitor's country: the region goes into the gate's script tag of every page. Default:
   * none. Only those that the edge sets or strips itself: what a visitor can send says nothing.
   */
  readonly countryHeaders?: readonly CountryHeader[] | undefined;
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
  const get = (name: string) => request.headers.get(name);
  const marker = body && createServerMarker(facts, { address: request.url, get }, options);
  if (!marker) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of markedHeaders(facts, options.countryHeaders)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return new Response(body.pipeThrough(pipeMarker(marker)), { status, statusText, headers });
}

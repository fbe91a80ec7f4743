import { createPolicyOf, type StrictOptions } from './create-policy-of.ts';
import { asksForDocument, CONDITIONAL, CSP, needsPolicy, PRIVATE, varyBy } from './strict-headers.ts';

/** Answers a request: the `fetch` of a Hono app, a worker at the edge, a server of Deno or Bun. */
export type FetchHandler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/**
 * Wraps a handler so that its pages, and the scripts of its workers, go out with the policy of whoever asks, beside the policies
 * that they have: browsers enforce all of them.
 */
export function strictFetch<Rest extends unknown[]>(
  handle: FetchHandler<Rest>,
  options: StrictOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  const policyOf = createPolicyOf(options);
  const vary = varyBy(options.countryHeaders);
  return async (request, ...rest) => {
    const get = (name: string) => request.headers.get(name);
    const answer = await handle(asksForDocument(get) ? unconditional(request) : request, ...rest);
    if (!needsPolicy(get, answer.headers.get('content-type') ?? '')) return answer;
    // What came from another fetch has headers that cannot be changed.
    const response = new Response(answer.body, answer);
    const policy = policyOf({ hostname: new URL(request.url).hostname, get });
    if (policy !== undefined) response.headers.append(CSP, policy);
    response.headers.append('vary', vary);
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', PRIVATE);
    return response;
  };
}

function unconditional(request: Request): Request {
  if (!CONDITIONAL.some((name) => request.headers.has(name))) return request;
  const headers = new Headers(request.headers);
  for (const name of CONDITIONAL) headers.delete(name);
  return new Request(request, { headers });
}

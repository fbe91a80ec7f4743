import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';
import { createPolicyOf, type StrictOptions } from './create-policy-of.ts';
import { asksForDocument, CONDITIONAL, CSP, needsPolicy, PRIVATE, varyBy } from './strict-headers.ts';

/** A middleware of Express, Connect and alike. */
export type NodeMiddleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Creates the middleware by which a Node server's pages, and the scripts of its workers, go out with the policy of whoever asks,
 * beside the policies that they have. It must come before what answers.
 */
export function strictNode(options: StrictOptions): NodeMiddleware {
  const policyOf = createPolicyOf(options);
  const vary = varyBy(options.countryHeaders);
  return (request, response, next) => {
    const get = (name: string): string | undefined => request.headers[name]?.toString();
    if (asksForDocument(get)) for (const name of CONDITIONAL) delete request.headers[name];
    const hostname = (get('host') ?? '').replace(/:\d*$/, '');
    onHead(response, () => {
      if (!needsPolicy(get, String(response.getHeader('content-type') ?? ''))) return;
      const policy = policyOf({ hostname, get });
      if (policy !== undefined) append(response, CSP, policy);
      append(response, 'vary', vary);
      if (!response.hasHeader('cache-control')) response.setHeader('cache-control', PRIVATE);
    });
    next();
  };
}

/**
 * Calls `act` when all headers are known and none has been sent. Those that are handed to `writeHead` are set first: they would
 * replace what `act` adds.
 */
function onHead(response: ServerResponse, act: () => void): void {
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    const given = rest.find((each) => typeof each === 'object' && each !== null);
    for (const [name, value] of pairsOf(given)) response.setHeader(name, value);
    act();
    response.writeHead = writeHead;
    const [message] = rest;
    return typeof message === 'string' ? response.writeHead(status, message) : response.writeHead(status);
  };
}

/** Headers as `writeHead` takes them: an object, or a list in which names and values alternate. */
function pairsOf(headers: unknown): [string, OutgoingHttpHeader][] {
  if (!Array.isArray(headers)) {
    return Object.entries((headers ?? {}) as Record<string, OutgoingHttpHeader | undefined>).filter(
      (entry): entry is [string, OutgoingHttpHeader] => entry[1] !== undefined,
    );
  }
  const pairs = new Map<string, string[]>();
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const name = String(headers[at]).toLowerCase();
    pairs.set(name, [...(pairs.get(name) ?? []), String(headers[at + 1])]);
  }
  return [...pairs].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]);
}

function append(response: ServerResponse, name: string, value: string): void {
  const before = response.getHeader(name);
  const values = before === undefined ? [] : Array.isArray(before) ? before : [String(before)];
  // One line: proxies that fold several into one would join them the same way.
  response.setHeader(name, [...values, value].join(', '));
}

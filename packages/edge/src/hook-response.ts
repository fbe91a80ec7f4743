import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Marker } from './create-marker.ts';

type Done = (error?: Error | null) => void;
type Headers = OutgoingHttpHeaders | readonly (string | number | readonly string[])[];

/**
 * Sends what a Node server writes into a response through a marker. `begin` is asked once, when the headers are whole and have not been sent;
 * it may change them still, and answers `undefined` for a response that is to pass as it is.
 */
export function hookResponse(response: ServerResponse, begin: () => Marker | undefined): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  const write = response.write.bind(response) as (chunk: Buffer, done?: Done) => boolean;
  const end = response.end.bind(response) as (chunk?: Buffer, done?: Done) => ServerResponse;
  let marker: Marker | undefined;
  let hasBegun = false;
  let hasFailed = false;

  function markerNow(): Marker | undefined {
    if (!hasBegun) {
      hasBegun = true;
      marker = begin();
    }
    return marker;
  }

  /** What cannot be judged does not go out. */
  function fail(error: unknown): void {
    hasFailed = true;
    if (response.headersSent) {
      response.destroy(error as Error);
      return;
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.statusCode = 500;
    end();
  }

  function attempt(work: () => string): Buffer | undefined {
    try {
      return Buffer.from(work(), 'latin1');
    } catch (error) {
      fail(error);
      return undefined;
    }
  }

  response.writeHead = (status: number, ...rest: unknown[]) => {
    const reason = typeof rest[0] === 'string' ? rest.slice(0, 1) : [];
    setHeaders(response, rest[reason.length] as Headers | undefined);
    response.statusCode = status;
    markerNow();
    return writeHead(status, ...reason);
  };

  response.write = (chunk: unknown, ...rest: unknown[]) => {
    const current = markerNow();
    const done = callbackIn(rest);
    if (hasFailed) return false;
    if (!current) return (write as (...args: unknown[]) => boolean)(chunk, ...rest);
    const ready = attempt(() => current.write(textOf(chunk, rest[0])));
    if (!ready) return false;
    if (ready.length > 0) return write(ready, done);
    if (done) process.nextTick(done);
    return true;
  };

  response.end = (...args: unknown[]) => {
    const current = markerNow();
    if (hasFailed) return response;
    if (!current) return (end as (...args: unknown[]) => ServerResponse)(...args);
    const [chunk, encoding] = typeof args[0] === 'function' ? [] : args;
    const ready = attempt(() => (chunk == null ? '' : current.write(textOf(chunk, encoding))) + current.end());
    return ready ? end(ready, callbackIn(args)) : response;
  };
}

function callbackIn(args: readonly unknown[]): Done | undefined {
  return args.find((arg): arg is Done => typeof arg === 'function');
}

/** The bytes of a chunk, one to a character. */
function textOf(chunk: unknown, encoding: unknown): string {
  const isNamed = typeof encoding === 'string' && Buffer.isEncoding(encoding);
  const bytes =
    typeof chunk === 'string' ? Buffer.from(chunk, isNamed ? encoding : 'utf8') : Buffer.from(chunk as Uint8Array);
  return bytes.toString('latin1');
}

/** Headers that `writeHead` is given, as an object or as a list of names and values, replace those of the same name. */
function setHeaders(response: ServerResponse, headers: Headers | undefined): void {
  if (!headers) return;
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) response.setHeader(name, value as string);
    return;
  }
  const given = new Map<string, string[]>();
  for (const [name, value] of pairsOf(headers))
    given.set(name, [...(given.get(name) ?? []), ...[value].flat().map(String)]);
  for (const [name, values] of given) response.setHeader(name, values.length > 1 ? values : (values[0] ?? ''));
}

/** Node takes both `[name, value, …]` and `[[name, value], …]`. */
function pairsOf(headers: readonly unknown[]): [string, unknown][] {
  if (Array.isArray(headers[0])) return headers as [string, unknown][];
  return headers.flatMap((name, at) => (at % 2 === 0 ? [[String(name), headers[at + 1]]] : []));
}

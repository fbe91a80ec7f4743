/** Encodings in which `<` may be other bytes than in ASCII, or part of another character. */
const NOT_LIKE_ASCII = /^(utf-?16|utf-?32|utf-?7|ucs-2|unicode|iso-2022|csiso2022|hz-gb|x-user-defined|replacement)/i;

/** What tells whether a response can be marked. */
export interface ResponseFacts {
  /** The method of its request. */
  readonly method: string;
  readonly status: number;
  /** A header of the response by its name in lower case. */
  header(name: string): string | null | undefined;
}

/** What can be marked. */
export type Markable = 'page' | 'script';

/** By https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const SCRIPT = /^(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*$/i;

/**
 * What a response is, as far as it is a whole HTML page or script that can be read: not compressed, in an encoding that writes ASCII as ASCII.
 * `undefined` for what goes out as it is: other types, XHTML (which browsers read by other rules), parts of a page (206), and answers
 * without a body.
 */
export function markableAs({ method, status, header }: ResponseFacts): Markable | undefined {
  if (method === 'HEAD' || [101, 204, 205, 206, 304].includes(status)) return undefined;
  if (!/^(|identity)$/i.test(header('content-encoding')?.trim() ?? '')) return undefined;
  const [, type = '', parameters = ''] = /^\s*([^\s;]*)(.*)$/s.exec(header('content-type') ?? '') ?? [];
  const [, charset = ''] = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(parameters) ?? [];
  if (NOT_LIKE_ASCII.test(charset)) return undefined;
  if (/^text\/html$/i.test(type)) return 'page';
  return SCRIPT.test(type) ? 'script' : undefined;
}

/** The entity tag of a body that is not byte for byte the one that it was made for. */
export function weakened(etag: string): string {
  return etag.startsWith('W/') ? etag : `W/${etag}`;
}

/** Headers that say of the body what is no longer true. */
export const BODY_HEADERS: readonly string[] = [
  'content-length',
  'content-md5',
  'digest',
  'content-digest',
  'repr-digest',
  'accept-ranges',
];

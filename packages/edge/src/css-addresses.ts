import type { ReadAddresses } from './addresses.ts';

/** A comment, a string, the start of a function or a whole `url(` without quotes; what is not closed goes on to the end. */
const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|"((?:[^"\\\n\r\f]|\\[\s\S])*)"?|'((?:[^'\\\n\r\f]|\\[\s\S])*)'?|((?:[-\w\u0080-\uffff]|\\[\s\S])+)\((?:[\t\n\f\r ]*([^"'()\t\n\f\r ][^()\t\n\f\r "']*))?/g;
const ESCAPE = /\\(?:([\da-f]{1,6})(?:\r\n|[\t\n\f\r ])?|(\r\n|[\n\r\f])|([\s\S]))/gi;

/**
 * The addresses in a style sheet or a `style`: in `url()`, and in strings, which `@import`, `image-set()` and `src()` read. A string
 * that only looks like an address counts as one.
 *
 * @see https://www.w3.org/TR/css-syntax-3/#consume-token
 */
export const cssAddresses: ReadAddresses = (css) => {
  if (!MAY_LOAD.test(css)) return [];
  const addresses: string[] = [];
  for (const [, double, single, name, bare] of css.matchAll(TOKEN)) {
    const string = double ?? single;
    if (string) addresses.push(withoutEscapes(string));
    else if (bare && /^(url|src)$/i.test(withoutEscapes(name ?? ''))) addresses.push(withoutEscapes(bare));
  }
  return addresses;
};

/** Without one of these a style sheet has no address. */
const MAY_LOAD = /[("'\\]/;

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, hex?: string, lineBreak?: string, character?: string) => {
    if (hex) return codePoint(Number.parseInt(hex, 16));
    return lineBreak ? '' : (character ?? '');
  });
}

function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd';
}

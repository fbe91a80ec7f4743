import type { ReadAddresses } from './addresses.ts';

/** A letter of a function's name, or an escape for it. */
const letter = (plain: string, codes: string) => `(?:\\\\?${plain}|\\\\0{0,4}(?:${codes})(?:\\r\\n|[\\t\\n\\f\\r ])?)`;
const URL_NAME = `${letter('u', '75|55')}${letter('r', '72|52')}${letter('l', '6c|4c')}`;
const SRC_NAME = `${letter('s', '73|53')}${letter('r', '72|52')}${letter('c', '63|43')}`;
const STRING = (quote: string) => `${quote}((?:[^${quote}\\\\\\n\\r\\f]|\\\\[\\s\\S])*)${quote}?`;
const BARE = '((?:[^"\'()\\\\\\t\\n\\f\\r ]|\\\\[\\da-f]{1,6}[\\t\\n\\f\\r ]?|\\\\[\\s\\S])+)';

/** A comment, a string, or an address without quotes in its function; what is not closed goes on to the end. */
const TOKEN = new RegExp(
  `/\\*[\\s\\S]*?(?:\\*/|$)|${STRING('"')}|${STRING("'")}|(?:${URL_NAME}|${SRC_NAME})\\([\\t\\n\\f\\r ]*${BARE}`,
  'gi',
);
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
  for (const [, double, single, bare] of css.matchAll(TOKEN)) {
    const address = double ?? single ?? bare;
    if (address) addresses.push(withoutEscapes(address));
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

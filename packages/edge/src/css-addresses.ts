import { withoutCssEscapes } from './css-escapes.ts';
import { createCssPlace } from './css-place.ts';

/** An address in CSS. */
export interface CssAddress {
  /** Where it begins in the text, behind its quote or parenthesis. */
  readonly start: number;
  readonly end: number;
  /** What it says once its escapes are resolved. */
  readonly address: string;
}

const SPACE = '[\\t\\n\\f\\r ]';
const ESCAPE = `\\\\(?:[\\da-f]{1,6}(?:\\r\\n|${SPACE})?|[^\\n\\r\\f])`;
const STRING = (quote: string) => `${quote}((?:[^${quote}\\\\\\n\\r\\f]|\\\\(?:\\r\\n|[\\s\\S]))*)${quote}?`;
const NAME = `[#@]?(?:[\\w-]|[^\\x01-\\x7f]|${ESCAPE})+`;

/** A comment, a string, a name and the parenthesis that makes a function of it, or what opens, closes and parts. */
const TOKEN = `/\\*[\\s\\S]*?(?:\\*/|$)|${STRING('"')}|${STRING("'")}|(${NAME})\\(?|[()[\\]{};]`;
/** What stands without quotes in `url()`. */
const BARE = new RegExp(`${SPACE}*((?:[^)\\\\]|\\\\[\\s\\S])*)\\)?`, 'y');
const QUOTED = new RegExp(`${SPACE}*["']`, 'y');

/** Without one of these a text of CSS has no address. */
const MAY_LOAD = /[("'\\]/;

/**
 * Finds the addresses in a style sheet or a declaration: in `url()`, and in strings, which `@import`, `image-set()` and custom properties
 * read. Strings of selectors, of `content` and of `@namespace` load nothing. What is not closed goes on to the end.
 *
 * @param isMarkup it is read as markup, so that what stands around it may not be what it seems: then every string counts
 * @see https://www.w3.org/TR/css-syntax-3/#consume-token
 */
export function findCssAddresses(css: string, isMarkup = false): CssAddress[] {
  if (!MAY_LOAD.test(css)) return [];
  const addresses: CssAddress[] = [];
  const place = createCssPlace(isMarkup);
  const token = new RegExp(TOKEN, 'gi');
  for (let match = token.exec(css); match; match = token.exec(css)) {
    const [text, double, single, name] = match;
    const string = double ?? single;
    if (string !== undefined) {
      if (place.loadsStrings()) addresses.push(addressAt(match.index + 1, string));
    } else if (isBareUrl(text, css, token.lastIndex)) {
      const found = readBare(css, token.lastIndex);
      if (found.address && place.loadsUrls()) addresses.push(found.address);
      token.lastIndex = found.end;
    } else place.pass(text, name);
  }
  return addresses.filter(({ address }) => address !== '');
}

/** Begins an `url()` without quotes, which the browser reads by rules of its own. */
function isBareUrl(text: string, css: string, behind: number): boolean {
  if (!text.endsWith('(') || withoutCssEscapes(text.slice(0, -1)).toLowerCase() !== 'url') return false;
  QUOTED.lastIndex = behind;
  return !QUOTED.test(css);
}

function readBare(css: string, from: number): { readonly address: CssAddress | undefined; readonly end: number } {
  BARE.lastIndex = from;
  const [whole = '', bare = ''] = BARE.exec(css) ?? [];
  const text = bare.replace(/[\t\n\f\r ]+$/, '');
  const plain = text.replace(/\\[\s\S]/g, '');
  // The browser drops it all if there is a quote, a space or a parenthesis in it.
  const address = /["'(\t\n\f\r ]/.test(plain) ? undefined : addressAt(from + whole.indexOf(bare), text);
  return { address, end: from + whole.length };
}

function addressAt(start: number, text: string): CssAddress {
  return { start, end: start + text.length, address: withoutCssEscapes(text) };
}

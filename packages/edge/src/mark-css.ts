import { NOWHERE } from '@sluice/core';
import type { Judge } from './create-judge.ts';
import { type CssAddress, findCssAddresses } from './css-addresses.ts';
import type { Edit, Found } from './marking.ts';

/** An address as the gate in the page finds it in CSS, as far as it has to be whole to tell whose it is. */
const PLAIN = /(?:https?:)?\/\/[^\s'"()\\,;]+/gi;

/** What has to wait in a text of CSS, and the edits that make it unreachable. */
export interface CssFindings {
  readonly found: readonly Found[];
  readonly edits: readonly Edit[];
}

/**
 * Finds the addresses in CSS that have to wait, and puts `about:invalid#` before them, so that the site's own rules go on. One that the
 * gate would not recognise, because it is written with escapes or belongs to the vendor only by the page's base, comes out whole.
 *
 * @param isMarkup as in {@link findCssAddresses}
 */
export function markCss(css: string, judge: Judge, isMarkup = false): CssFindings {
  const all = findCssAddresses(css, isMarkup).map((each) => markAddress(css, each, judge));
  return { found: all.flatMap(({ found }) => found), edits: all.flatMap(({ edits }) => edits) };
}

function markAddress(css: string, { start, end, address }: CssAddress, judge: Judge): CssFindings {
  const [, sheet] = /^\s*data:text\/css\b[^,]*,([\s\S]*)$/i.exec(address) ?? [];
  if (sheet !== undefined) return markSheet(css.slice(start, end), start, sheet, judge);
  const mark = judge.markOf(address, false);
  if (mark === undefined) return { found: [], edits: [] };
  const written = css.slice(start, end);
  const [plain = ''] = written.match(PLAIN) ?? [];
  const isPlain = plain !== '' && written.startsWith(plain) && judge.markOf(plain, false) === mark;
  const edit = isPlain
    ? { start, end: start, text: NOWHERE }
    : { start, end, text: NOWHERE + unquoted(judge.hrefOf(address)) };
  return { found: [{ address, mark }], edits: [edit] };
}

/** A style sheet in an address may import another one: that one is kept back where it stands. */
function markSheet(written: string, start: number, sheet: string, judge: Judge): CssFindings {
  const { found } = markCss(decoded(sheet), judge);
  if (found.length === 0) return { found, edits: [] };
  const edits = [...written.matchAll(PLAIN)]
    .filter(([address]) => judge.markOf(address, false) !== undefined)
    .map(({ index }): Edit => ({ start: start + index, end: start + index, text: NOWHERE }));
  return { found, edits: edits.length < found.length ? [{ start, end: start, text: NOWHERE }] : edits };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes an address so that it fits between any quotes or parentheses. */
function unquoted(href: string): string {
  return href.replace(/[\s'"()\\,;<>]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

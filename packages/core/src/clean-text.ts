import { PERSONAL } from './personal.ts';

/** Longest text of a permission that a receipt holds, in UTF-16 code units. */
export const MAX_TEXT = 2000;

/**
 * Reduces a text that a visitor was shown to what a receipt may hold: on one line with single spaces, whole Unicode characters, {@link MAX_TEXT} at
 * most with `…` as the last where more was shown. A word with an at sign becomes `(removed)`, with its neighbours where the sign stands by itself: a page may
 * greet its visitor by their address. A clean text stays as it is.
 */
export function cleanText(text: string): string {
  const words = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/[\s\p{Cc}\p{Zl}\p{Zp}]+/u)
    .filter(Boolean);
  const isSign = (word: string | undefined): boolean => word?.length === 1 && PERSONAL.test(word);
  const cleaned = words.map((word, index) =>
    PERSONAL.test(word) || isSign(words[index - 1]) || isSign(words[index + 1]) ? '(removed)' : word,
  );
  const line = cleaned.join(' ');
  if (line.length <= MAX_TEXT) return line;
  // Neither half a character nor a space before the mark.
  return `${line.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$|\s$/, '')}…`;
}

/** Tells whether a text is one that {@link cleanText} leaves as it is, and not empty. */
export function isCleanText(text: string): boolean {
  return text !== '' && text.length <= MAX_TEXT && cleanText(text) === text;
}

import type { Config } from '@sluice/core';
import { languageFor, PROMPT_TEXTS } from './languages.ts';
import { fill, type LaterTexts, type StringKey } from './strings.ts';

/** Everything that the prompt says, in one language. */
export interface Texts {
  /** The built-in language that was chosen (BCP 47). */
  readonly language: string;
  /** The site's own text for `key`, else the built-in one, with its places filled. */
  text(key: StringKey, values?: Readonly<Record<string, string>>): string;
  /** Adds the texts of a part that has just been loaded. */
  learn(texts: LaterTexts): void;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** `30 days`, `2 years`; 0 is the end of the browser's session. */
  lifetime(days: number): string;
}

/** Creates the texts of a page: in the configured language, else in the page's own, else in English. */
export function createTexts(ui: Config['ui'], pageLanguage: string): Texts {
  const language = languageFor(ui.language ?? pageLanguage);
  const own = PROMPT_TEXTS[language] ?? PROMPT_TEXTS.en;
  let strings: Readonly<Partial<Record<StringKey, string>>> = own;
  const text: Texts['text'] = (key, values = {}) =>
    fill((Object.hasOwn(ui.texts, key) ? ui.texts[key] : undefined) ?? strings[key] ?? '', values);
  return {
    language,
    text,
    learn(texts) {
      strings = { ...strings, ...(texts[language] ?? texts.en) };
    },
    list: (items) => joinList(items, text),
    lifetime: (days) => (days === 0 ? text('session') : formatDays(days, own.locale)),
  };
}

/**
 * By the four patterns that CLDR has for lists. `Intl.ListFormat` says the same, and is 12 ms late the first time that a page asks for it, 50 ms on
 * a slow phone: more than all else that a banner takes to be shown.
 *
 * @see https://unicode.org/reports/tr35/tr35-general.html#ListPatterns
 */
function joinList(items: readonly string[], text: Texts['text']): string {
  const [first = '', ...rest] = items;
  const last = rest.length - 1;
  return rest.reduce(
    (a, b, index) => text(last === 0 ? 'listPair' : index === last ? 'listEnd' : 'listMiddle', { a, b }),
    first,
  );
}

function formatDays(days: number, locale: string): string {
  const [value, unit] = days % 365 === 0 ? [days / 365, 'year'] : [days, 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

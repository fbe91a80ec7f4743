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
    list: (items) => new Intl.ListFormat(own.locale).format(items),
    lifetime: (days) => (days === 0 ? text('session') : formatDays(days, own.locale)),
  };
}

function formatDays(days: number, locale: string): string {
  const [value, unit] = days % 365 === 0 ? [days / 365, 'year'] : [days, 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

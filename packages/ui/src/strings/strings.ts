import type { placeholder } from './en/placeholder.ts';
import type { preferences } from './en/preferences.ts';
import type { prompt } from './en/prompt.ts';

/** The texts of one part of the user interface, in one language, by their keys. A `{name}` in a text is a place that {@link fill} fills. */
type StringsOf<T> = Readonly<Record<keyof T, string>>;

/** One part's texts in every built-in language, by its BCP 47 tag in lower case. */
type LanguagesOf<T> = Readonly<Record<string, StringsOf<T>>> & { readonly en: StringsOf<T> };

/** The key of a text; `config.ui.texts` replaces texts by it. */
export type StringKey = keyof typeof prompt | keyof typeof preferences | keyof typeof placeholder;

/** See `PROMPT_TEXTS`. */
export type PromptTexts = LanguagesOf<typeof prompt>;

/** The texts of a part that comes later. */
export type LaterTexts = LanguagesOf<typeof preferences> | LanguagesOf<typeof placeholder>;

/** Fills the `{name}` places of a text. A place without a value stays as it is written, so that a slip is seen. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

import type { DataKind } from '@sluice/catalog';
import type { more } from './en/more.ts';
import type { prompt } from './en/prompt.ts';

/**
 * A text for each form that a language has for numbers; `{count}` is the number's place.
 *
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

type StringsOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : Plural };

/** What the prompt says at once, in one language. A `{name}` in a text is a place that {@link fill} fills. */
export type PromptStrings = StringsOf<typeof prompt>;

/** What it says later, in one language; `data` by the words of the catalogue. */
export type MoreStrings = StringsOf<Omit<typeof more, 'data'>> & { readonly data: Readonly<Record<DataKind, string>> };

/** All that is said in one language, as far as it is there. */
export type Strings = PromptStrings &
  Partial<Omit<MoreStrings, 'data'>> & { readonly data?: Readonly<Record<string, string>> };

type KeysOf<T, V> = { [K in keyof T]: T[K] extends V ? K : never }[keyof T];

/** The key of a text; a site’s `ui.texts` replaces texts by it. */
export type StringKey = keyof PromptStrings | KeysOf<MoreStrings, string>;

/** The key of a text with a number in it. */
export type PluralKey = Exclude<keyof MoreStrings, StringKey | 'data'>;

/**
 * Fills the `{name}` places of a text. A place without a value stays as it is written, so that a slip is seen.
 *
 * @param isolate sets a value apart from the text
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  isolate: (value: string) => string = String,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name) =>
    Object.hasOwn(values, name) ? isolate(`${values[name]}`) : place,
  );
}

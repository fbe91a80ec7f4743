import type { UiSettings } from '@sluice/core';
import { prompt as ENGLISH } from './en/prompt.ts';
import { fill, type PluralKey, type PromptStrings, type StringKey, type Strings } from './strings.ts';

/** What the prompt says at once, and in which language. */
export interface FirstTexts {
  /** The built-in language (BCP 47, in lower case). */
  readonly language: string;
  readonly prompt: PromptStrings;
}

/** Everything that the prompt says, in one language. */
export interface Texts {
  /** See {@link FirstTexts}. */
  readonly language: string;
  /** The site's own text for `key`, else the built-in one, with its places filled. */
  text(key: StringKey, values?: Readonly<Record<string, string>>): string;
  /** The text for a number of things, in the form that the language has for it. The site's own text stands for all forms. */
  count(key: PluralKey, count: number): string;
  /** What a vendor receives, in the catalogue's words: said in this language, or as it is. */
  data(kind: string): string;
  /** Adds the texts of a part that has just been loaded. */
  learn(texts: Partial<Strings>): void;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** `30 days`, `2 years`; 0 is the end of the browser's session. */
  lifetime(days: number): string;
  /** `26 November 2026 at 09:30`, by the clock of the visitor's browser. */
  date(at: Date): string;
}

/** The first texts that every prompt has. */
const FIRST_TEXTS: FirstTexts = { language: 'en', prompt: ENGLISH };

/** Creates the texts of a page. Without a language's own ones they are English. */
export function createTexts(ui: Pick<UiSettings, 'texts'>, { language, prompt }: FirstTexts = FIRST_TEXTS): Texts {
  const { locale } = prompt;
  let strings: Partial<Strings> = prompt;
  const own = (key: string): string | undefined => (Object.hasOwn(ui.texts, key) ? ui.texts[key] : undefined);
  const say = (key: StringKey): string => own(key) ?? strings[key] ?? '';
  const isolate = say('direction') === 'rtl' ? isolateForeign : String;
  const text: Texts['text'] = (key, values = {}) => fill(say(key), values, isolate);
  const join = (key: ListKey, a: string, b: string): string => fill(say(key), { a, b });
  return {
    language,
    text,
    count(key, count) {
      const forms = strings[key];
      const form = forms?.[new Intl.PluralRules(locale).select(count)] ?? forms?.other ?? '';
      return fill(own(key) ?? form, { count: new Intl.NumberFormat(locale).format(count) });
    },
    data: (kind) => (strings.data && Object.hasOwn(strings.data, kind) ? strings.data[kind] : undefined) ?? kind,
    learn(texts) {
      strings = { ...strings, ...texts };
    },
    list(items) {
      const isolated = items.map((item) => isolate(item));
      return BY_WHAT_FOLLOWS.includes(language)
        ? new Intl.ListFormat(locale).format(isolated)
        : joinList(isolated, join);
    },
    lifetime: (days) => (days === 0 ? text('session') : formatDays(days, locale)),
    date: (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at),
  };
}

type ListKey = 'listPair' | 'listMiddle' | 'listEnd';

/** Hebrew, Arabic and the scripts beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * Sets a name of another script apart in a text from right to left, so that the text's own marks do not change sides with it. What has words of the
 * text's own script, such as a list with an “and”, finds its direction without.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
function isolateForeign(value: string): string {
  return RIGHT_TO_LEFT.test(value) ? value : `\u2068${value}\u2069`;
}

/** Languages in which the word for “and” changes with the next one: “e Intercom”, “ותמיכה”. */
const BY_WHAT_FOLLOWS: readonly string[] = ['es', 'he'];

/**
 * By the four patterns that CLDR has for lists. `Intl.ListFormat` says the same, and is 12 ms late the first time that a page asks for it, 50 ms on
 * a slow phone: more than all else that a banner takes to be shown.
 *
 * @see https://unicode.org/reports/tr35/tr35-general.html#ListPatterns
 */
function joinList(items: readonly string[], join: (key: ListKey, a: string, b: string) => string): string {
  const [first = '', ...rest] = items;
  const last = rest.length - 1;
  return rest.reduce(
    (a, b, index) => join(last === 0 ? 'listPair' : index === last ? 'listEnd' : 'listMiddle', a, b),
    first,
  );
}

function formatDays(days: number, locale: string): string {
  const [value, unit] = days % 365 === 0 ? [days / 365, 'year'] : [days, 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

import type { en } from './en.ts';

/** The key of a text; `config.ui.texts` replaces texts by it. */
export type StringKey = keyof typeof en;

/** All texts of one language. A `{name}` in a text is a place that {@link fill} fills. */
export type Strings = Readonly<Record<StringKey, string>>;

/** Fills the `{name}` places of a text. A place without a value stays as it is written, so that a slip is seen. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

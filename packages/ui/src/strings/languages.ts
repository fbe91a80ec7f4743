import { en } from './en.ts';
import type { Strings } from './strings.ts';

/** The built-in languages by their BCP 47 tag in lower case. A new one is one file beside `en.ts`, and its line here. */
export const LANGUAGES: Readonly<Record<string, Strings>> = { en };

/** The tag of the built-in language that serves `wanted` best: itself, else without its region, else English. */
export function languageFor(wanted: string): string {
  const tag = wanted.toLowerCase();
  return [tag, tag.replace(/-.*/, '')].find((name) => Object.hasOwn(LANGUAGES, name)) ?? 'en';
}

import { prompt } from './en/prompt.ts';
import type { PromptTexts } from './strings.ts';

/**
 * The built-in languages. A new one is one folder beside `en`, and its line here, in `preferences-texts.ts` and in
 * `placeholder-texts.ts`.
 */
export const PROMPT_TEXTS: PromptTexts = { en: prompt };

/** The tag of the built-in language that serves `wanted` best: itself, else without its region, else English. */
export function languageFor(wanted: string): string {
  const tag = wanted.toLowerCase();
  return [tag, tag.replace(/-.*/, '')].find((name) => Object.hasOwn(PROMPT_TEXTS, name)) ?? 'en';
}

import { createWords, type Words } from '@sluice/fairness';
import { LANGUAGES } from '@sluice/ui/languages';
import { TEXTS } from '@sluice/ui/texts';

/** The words of Sluice's own prompt in every language that it has, and the usual ones of other tools. */
export async function allWords(): Promise<Words> {
  const texts = LANGUAGES.flatMap((language) => TEXTS[language] ?? []).map(async ({ prompt, more }) => ({
    ...(await prompt()).prompt,
    save: (await more()).more.save,
  }));
  return createWords(await Promise.all(texts));
}

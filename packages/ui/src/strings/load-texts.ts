import type { MoreStrings, PromptStrings } from './strings.ts';

/** The texts of one language, each part by itself. English has the first part in the prompt. */
interface Loaders {
  prompt(): Promise<{ readonly prompt: PromptStrings }>;
  more(): Promise<{ readonly more: MoreStrings | typeof import('./en/more.ts').more }>;
}

/** Loads the texts of each language by literal imports, for sites whose own bundler splits them off. */
export const TEXTS: Readonly<Record<string, Loaders>> & { readonly en: Loaders } = {
  en: { prompt: () => import('./en/prompt.ts'), more: () => import('./en/more.ts') },
  de: { prompt: () => import('./de/prompt.ts'), more: () => import('./de/more.ts') },
  fr: { prompt: () => import('./fr/prompt.ts'), more: () => import('./fr/more.ts') },
  es: { prompt: () => import('./es/prompt.ts'), more: () => import('./es/more.ts') },
  it: { prompt: () => import('./it/prompt.ts'), more: () => import('./it/more.ts') },
  nl: { prompt: () => import('./nl/prompt.ts'), more: () => import('./nl/more.ts') },
  pt: { prompt: () => import('./pt/prompt.ts'), more: () => import('./pt/more.ts') },
  'pt-br': { prompt: () => import('./pt-br/prompt.ts'), more: () => import('./pt-br/more.ts') },
  ca: { prompt: () => import('./ca/prompt.ts'), more: () => import('./ca/more.ts') },
  sv: { prompt: () => import('./sv/prompt.ts'), more: () => import('./sv/more.ts') },
  da: { prompt: () => import('./da/prompt.ts'), more: () => import('./da/more.ts') },
  nb: { prompt: () => import('./nb/prompt.ts'), more: () => import('./nb/more.ts') },
  fi: { prompt: () => import('./fi/prompt.ts'), more: () => import('./fi/more.ts') },
  is: { prompt: () => import('./is/prompt.ts'), more: () => import('./is/more.ts') },
  et: { prompt: () => import('./et/prompt.ts'), more: () => import('./et/more.ts') },
};

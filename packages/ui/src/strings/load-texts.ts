import type { MoreStrings, PromptStrings } from './strings.ts';

/** The texts of one language, each part by itself. English has the first part in the prompt. */
interface Loaders {
  prompt(): Promise<{ readonly prompt: PromptStrings }>;
  more(): Promise<{ readonly more: MoreStrings | typeof import('./en/more.ts').more }>;
}

/** Loads the texts of each language by literal imports, for sites whose own bundler splits them off. */
export const TEXTS: Readonly<Record<string, Loaders>> & { readonly en: Loaders } = {
  en: { prompt: () => import('./en/prompt.ts'), more: () => import('./en/more.ts') },
  bg: { prompt: () => import('./bg/prompt.ts'), more: () => import('./bg/more.ts') },
  cs: { prompt: () => import('./cs/prompt.ts'), more: () => import('./cs/more.ts') },
  el: { prompt: () => import('./el/prompt.ts'), more: () => import('./el/more.ts') },
  hr: { prompt: () => import('./hr/prompt.ts'), more: () => import('./hr/more.ts') },
  hu: { prompt: () => import('./hu/prompt.ts'), more: () => import('./hu/more.ts') },
  lt: { prompt: () => import('./lt/prompt.ts'), more: () => import('./lt/more.ts') },
  lv: { prompt: () => import('./lv/prompt.ts'), more: () => import('./lv/more.ts') },
  pl: { prompt: () => import('./pl/prompt.ts'), more: () => import('./pl/more.ts') },
  ro: { prompt: () => import('./ro/prompt.ts'), more: () => import('./ro/more.ts') },
  ru: { prompt: () => import('./ru/prompt.ts'), more: () => import('./ru/more.ts') },
  sk: { prompt: () => import('./sk/prompt.ts'), more: () => import('./sk/more.ts') },
  sl: { prompt: () => import('./sl/prompt.ts'), more: () => import('./sl/more.ts') },
  sr: { prompt: () => import('./sr/prompt.ts'), more: () => import('./sr/more.ts') },
  uk: { prompt: () => import('./uk/prompt.ts'), more: () => import('./uk/more.ts') },
};

import type { MoreStrings, PromptStrings } from './strings.ts';

/** The texts of one language, each part by itself. English has the first part in the prompt. */
interface Loaders {
  prompt(): Promise<{ readonly prompt: PromptStrings }>;
  more(): Promise<{ readonly more: MoreStrings | typeof import('./en/more.ts').more }>;
}

/** Loads the texts of each language by literal imports, for sites whose own bundler splits them off. */
export const TEXTS: Readonly<Record<string, Loaders>> & { readonly en: Loaders } = {
  en: { prompt: () => import('./en/prompt.ts'), more: () => import('./en/more.ts') },
};

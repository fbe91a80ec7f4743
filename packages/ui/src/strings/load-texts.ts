import type { MoreStrings, PromptStrings } from './strings.ts';

/** The texts of one language, each part by itself. English has the first part in the prompt. */
interface Loaders {
  prompt(): Promise<{ readonly prompt: PromptStrings }>;
  more(): Promise<{ readonly more: MoreStrings | typeof import('./en/more.ts').more }>;
}

/** Loads the texts of each language by literal imports, for sites whose own bundler splits them off. */
export const TEXTS: Readonly<Record<string, Loaders>> & { readonly en: Loaders } = {
  en: { prompt: () => import('./en/prompt.ts'), more: () => import('./en/more.ts') },
  tr: { prompt: () => import('./tr/prompt.ts'), more: () => import('./tr/more.ts') },
  ar: { prompt: () => import('./ar/prompt.ts'), more: () => import('./ar/more.ts') },
  fa: { prompt: () => import('./fa/prompt.ts'), more: () => import('./fa/more.ts') },
  he: { prompt: () => import('./he/prompt.ts'), more: () => import('./he/more.ts') },
  hi: { prompt: () => import('./hi/prompt.ts'), more: () => import('./hi/more.ts') },
  id: { prompt: () => import('./id/prompt.ts'), more: () => import('./id/more.ts') },
  ja: { prompt: () => import('./ja/prompt.ts'), more: () => import('./ja/more.ts') },
  ko: { prompt: () => import('./ko/prompt.ts'), more: () => import('./ko/more.ts') },
  zh: { prompt: () => import('./zh/prompt.ts'), more: () => import('./zh/more.ts') },
  'zh-hant': { prompt: () => import('./zh-hant/prompt.ts'), more: () => import('./zh-hant/more.ts') },
  vi: { prompt: () => import('./vi/prompt.ts'), more: () => import('./vi/more.ts') },
  th: { prompt: () => import('./th/prompt.ts'), more: () => import('./th/more.ts') },
  ga: { prompt: () => import('./ga/prompt.ts'), more: () => import('./ga/more.ts') },
  mt: { prompt: () => import('./mt/prompt.ts'), more: () => import('./mt/more.ts') },
};

import type { MoreStrings, PromptStrings } from './strings.ts';

/** The texts of one language, each part by itself. English has the first part in the prompt. */
interface Loaders {
  prompt(): Promise<{ readonly prompt: PromptStrings }>;
  more(): Promise<{ readonly more: MoreStrings | typeof import('./en/more.ts').more }>;
}

/** Loads the texts of each language by literal imports, for sites whose own bundler splits them off. */
export const TEXTS: Readonly<Record<string, Loaders>> & { readonly en: Loaders } = {
  en: { prompt: () => import('./en/prompt.ts'), more: () => import('./en/more.ts') },
  ar: { prompt: () => import('./ar/prompt.ts'), more: () => import('./ar/more.ts') },
  bg: { prompt: () => import('./bg/prompt.ts'), more: () => import('./bg/more.ts') },
  ca: { prompt: () => import('./ca/prompt.ts'), more: () => import('./ca/more.ts') },
  cs: { prompt: () => import('./cs/prompt.ts'), more: () => import('./cs/more.ts') },
  da: { prompt: () => import('./da/prompt.ts'), more: () => import('./da/more.ts') },
  de: { prompt: () => import('./de/prompt.ts'), more: () => import('./de/more.ts') },
  el: { prompt: () => import('./el/prompt.ts'), more: () => import('./el/more.ts') },
  es: { prompt: () => import('./es/prompt.ts'), more: () => import('./es/more.ts') },
  et: { prompt: () => import('./et/prompt.ts'), more: () => import('./et/more.ts') },
  fa: { prompt: () => import('./fa/prompt.ts'), more: () => import('./fa/more.ts') },
  fi: { prompt: () => import('./fi/prompt.ts'), more: () => import('./fi/more.ts') },
  fr: { prompt: () => import('./fr/prompt.ts'), more: () => import('./fr/more.ts') },
  ga: { prompt: () => import('./ga/prompt.ts'), more: () => import('./ga/more.ts') },
  he: { prompt: () => import('./he/prompt.ts'), more: () => import('./he/more.ts') },
  hi: { prompt: () => import('./hi/prompt.ts'), more: () => import('./hi/more.ts') },
  hr: { prompt: () => import('./hr/prompt.ts'), more: () => import('./hr/more.ts') },
  hu: { prompt: () => import('./hu/prompt.ts'), more: () => import('./hu/more.ts') },
  id: { prompt: () => import('./id/prompt.ts'), more: () => import('./id/more.ts') },
  is: { prompt: () => import('./is/prompt.ts'), more: () => import('./is/more.ts') },
  it: { prompt: () => import('./it/prompt.ts'), more: () => import('./it/more.ts') },
  ja: { prompt: () => import('./ja/prompt.ts'), more: () => import('./ja/more.ts') },
  ko: { prompt: () => import('./ko/prompt.ts'), more: () => import('./ko/more.ts') },
  lt: { prompt: () => import('./lt/prompt.ts'), more: () => import('./lt/more.ts') },
  lv: { prompt: () => import('./lv/prompt.ts'), more: () => import('./lv/more.ts') },
  mt: { prompt: () => import('./mt/prompt.ts'), more: () => import('./mt/more.ts') },
  nb: { prompt: () => import('./nb/prompt.ts'), more: () => import('./nb/more.ts') },
  nl: { prompt: () => import('./nl/prompt.ts'), more: () => import('./nl/more.ts') },
  pl: { prompt: () => import('./pl/prompt.ts'), more: () => import('./pl/more.ts') },
  pt: { prompt: () => import('./pt/prompt.ts'), more: () => import('./pt/more.ts') },
  'pt-br': { prompt: () => import('./pt-br/prompt.ts'), more: () => import('./pt-br/more.ts') },
  ro: { prompt: () => import('./ro/prompt.ts'), more: () => import('./ro/more.ts') },
  ru: { prompt: () => import('./ru/prompt.ts'), more: () => import('./ru/more.ts') },
  sk: { prompt: () => import('./sk/prompt.ts'), more: () => import('./sk/more.ts') },
  sl: { prompt: () => import('./sl/prompt.ts'), more: () => import('./sl/more.ts') },
  sr: { prompt: () => import('./sr/prompt.ts'), more: () => import('./sr/more.ts') },
  'sr-latn': { prompt: () => import('./sr-latn/prompt.ts'), more: () => import('./sr-latn/more.ts') },
  sv: { prompt: () => import('./sv/prompt.ts'), more: () => import('./sv/more.ts') },
  th: { prompt: () => import('./th/prompt.ts'), more: () => import('./th/more.ts') },
  tr: { prompt: () => import('./tr/prompt.ts'), more: () => import('./tr/more.ts') },
  uk: { prompt: () => import('./uk/prompt.ts'), more: () => import('./uk/more.ts') },
  vi: { prompt: () => import('./vi/prompt.ts'), more: () => import('./vi/more.ts') },
  zh: { prompt: () => import('./zh/prompt.ts'), more: () => import('./zh/more.ts') },
  'zh-hant': { prompt: () => import('./zh-hant/prompt.ts'), more: () => import('./zh-hant/more.ts') },
};

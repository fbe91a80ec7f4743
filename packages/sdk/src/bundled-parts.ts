import { TEXTS } from '@sluice/ui/texts';
import type { LoadPart, NamedParts } from './parts.ts';

const PARTS: { readonly [K in keyof NamedParts]: () => Promise<NamedParts[K]> } = {
  ui: () => import('./parts/ui.ts'),
  vendors: () => import('./parts/vendors.ts'),
  chooser: () => import('./parts/chooser.ts'),
  recorder: () => import('./parts/recorder.ts'),
  document: () => import('./parts/document.ts'),
  integrations: () => import('./parts/integrations.ts'),
  late: () => import('./parts/late.ts'),
  embeds: () => import('./parts/embeds.ts'),
  sweeper: () => import('./parts/sweeper.ts'),
  issues: () => import('./parts/issues.ts'),
  fields: () => import('./parts/fields.ts'),
  forms: () => import('./parts/forms.ts'),
  handover: () => import('./parts/handover.ts'),
  region: () => import('./parts/region.ts'),
  notices: () => import('./parts/notices.ts'),
  rights: () => import('./parts/rights.ts'),
  tcf: () => import('./parts/tcf.ts'),
  gpp: () => import('./parts/gpp.ts'),
  inspector: () => import('./parts/inspector.ts'),
};

/** Loads parts by literal imports, for sites whose own bundler splits them off. */
export const loadBundledPart = ((name: string) => {
  const [, part, language = ''] = /^(text|more)-(.+)$/.exec(name) ?? [];
  if (part === undefined) return PARTS[name as keyof NamedParts]();
  const texts = TEXTS[language] ?? TEXTS.en;
  return part === 'text' ? texts.prompt() : texts.more();
}) as LoadPart;

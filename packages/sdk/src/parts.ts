import type { FirstTexts, UiHost } from '@sluice/ui';
import type * as chooser from './parts/chooser.ts';
import type * as document from './parts/document.ts';
import type * as embeds from './parts/embeds.ts';
import type * as fields from './parts/fields.ts';
import type * as forms from './parts/forms.ts';
import type * as gpp from './parts/gpp.ts';
import type * as handover from './parts/handover.ts';
import type * as inspector from './parts/inspector.ts';
import type * as integrations from './parts/integrations.ts';
import type * as issues from './parts/issues.ts';
import type * as late from './parts/late.ts';
import type * as notices from './parts/notices.ts';
import type * as recorder from './parts/recorder.ts';
import type * as region from './parts/region.ts';
import type * as rights from './parts/rights.ts';
import type * as sweeper from './parts/sweeper.ts';
import type * as tcf from './parts/tcf.ts';
import type * as ui from './parts/ui.ts';
import type * as vendors from './parts/vendors.ts';

/** What is loaded only when it is needed, by name. Each is a module of the folder `parts`. */
export interface NamedParts {
  readonly ui: typeof ui;
  readonly vendors: typeof vendors;
  readonly chooser: typeof chooser;
  readonly recorder: typeof recorder;
  readonly document: typeof document;
  readonly integrations: typeof integrations;
  readonly late: typeof late;
  readonly embeds: typeof embeds;
  readonly sweeper: typeof sweeper;
  readonly issues: typeof issues;
  readonly fields: typeof fields;
  readonly forms: typeof forms;
  readonly handover: typeof handover;
  readonly region: typeof region;
  readonly notices: typeof notices;
  readonly rights: typeof rights;
  readonly tcf: typeof tcf;
  readonly gpp: typeof gpp;
  readonly inspector: typeof inspector;
}

/** These, and the texts of each language, by its tag. */
export interface Parts extends NamedParts {
  /** What the prompt says at once, in the language of that tag. */
  readonly [text: `text-${string}`]: { readonly prompt: FirstTexts['prompt'] };
  /** What it says later. */
  readonly [more: `more-${string}`]: { readonly more: Awaited<ReturnType<UiHost['moreTexts']>> };
}

/** Loads a part, once; rejects if it cannot be had, and tries again with the next call. */
export type LoadPart = <K extends keyof Parts>(name: K) => Promise<Parts[K]>;

/**
 * Creates the loader of a script tag: parts lie beside its own file, `sluice-ui.js` beside `sluice.js`. A dynamic import
 * hands on the tag's nonce and is no Trusted Types sink, so that a strict Content-Security-Policy needs nothing
 * more than for the tag itself.
 *
 * @param address the script tag's own address
 */
export function createPartLoader(address: string): LoadPart {
  return (name) => import(new URL(`sluice-${name}.js`, address).href);
}

/** What is loaded only when it is needed, by name. Each is a module of the folder `parts`. */
export interface Parts {
  readonly ui: typeof import('./parts/ui.ts');
  readonly vendors: typeof import('./parts/vendors.ts');
  readonly chooser: typeof import('./parts/chooser.ts');
  readonly recorder: typeof import('./parts/recorder.ts');
  readonly late: typeof import('./parts/late.ts');
  readonly sweeper: typeof import('./parts/sweeper.ts');
  readonly issues: typeof import('./parts/issues.ts');
  readonly fields: typeof import('./parts/fields.ts');
  readonly tcf: typeof import('./parts/tcf.ts');
  readonly gpp: typeof import('./parts/gpp.ts');
  readonly inspector: typeof import('./parts/inspector.ts');
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

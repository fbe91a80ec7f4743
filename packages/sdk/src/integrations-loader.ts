import type { Config } from '@sluice/core';
import { type ConsentView, INTEGRATED_VENDORS } from '@sluice/integrations';
import { logProblem } from './log.ts';
import type { LoadPart } from './parts.ts';

/** Milliseconds for which a choice waits for it: the gate alone holds, and what vendors are told can follow. */
const PATIENCE = 1000;

/** What tells vendors, before it is there. */
export interface IntegrationsLoader {
  /** Loads it, if the site declares a vendor that can be told; settles when that is done, has failed or takes too long. */
  prepare(): Promise<unknown>;
  /** Loads it if such a vendor is granted. */
  resume(): void;
  /** Passes a change on. Must be called before the gate hears of it. */
  tell(): void;
  undo(): void;
}

/** Creates the loader of the integrations: a page that none of them speaks for does without. */
export function createIntegrationsLoader(
  {
    page,
    config,
    consent,
  }: { readonly page: object; readonly config: Config; readonly consent: Omit<ConsentView, 'subscribe'> },
  loadPart: LoadPart,
): IntegrationsLoader {
  const vendors = config.integrations.vendors ? INTEGRATED_VENDORS.filter(consent.declares) : [];
  const listeners = new Set<() => void>();
  let loaded: Promise<() => void> | undefined;

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function prepare(): Promise<unknown> {
    if (vendors.length === 0) return Promise.resolve();
    loaded ??= loadPart('integrations')
      .then(({ connectVendors }) => connectVendors({ ...consent, subscribe }, page, config.integrations))
      .catch((error: unknown) => {
        // The next choice tries again: the network may be back.
        loaded = undefined;
        logProblem(String(error));
        return () => {};
      });
    return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  function resume(): void {
    if (vendors.some((vendor) => consent.decide({ vendor }).granted)) void prepare();
  }

  return {
    prepare,
    resume,
    tell() {
      for (const listener of listeners) listener();
      resume();
    },
    undo: () => void loaded?.then((undo) => undo()),
  };
}

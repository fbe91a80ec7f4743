import type { Config, VendorId } from '@sluice/core';
import {
  type ConsentView,
  createGoogleConsentMode,
  GOOGLE_TAGS,
  metaLimitedDataUse,
  microsoftUet,
} from '@sluice/integrations';
import { createIntegrationsLoader, type IntegrationsLoader } from './integrations-loader.ts';
import type { LoadPart } from './parts.ts';

/** What tells vendors' own APIs what was decided. */
export interface ToldVendors extends Pick<IntegrationsLoader, 'prepare' | 'resume' | 'undo'> {
  /** Vendors that may load while the visitor has not answered, because they were told that nothing is granted. */
  readonly loadsUngranted: ReadonlySet<VendorId>;
}

/**
 * Tells vendors what is decided now and with every change: those who have to hear it before the page's own snippets at once, the others by a part
 * that is loaded when it is needed. Must be called before the gate: who is let go must have been told.
 */
export function tellVendors(
  { realm, config, consent }: { readonly realm: Window; readonly config: Config; readonly consent: ConsentView },
  loadPart: LoadPart,
): ToldVendors {
  const { googleConsentMode, metaLimitedDataUse: isLimited, vendors } = config.integrations;
  const loader = createIntegrationsLoader({ page: realm, config, consent }, loadPart);
  const undos: (() => void)[] = [];
  if (googleConsentMode) undos.push(createGoogleConsentMode(googleConsentMode).connect(consent, realm));
  if (vendors) undos.push(microsoftUet.connect(consent, realm));
  if (isLimited) undos.push(metaLimitedDataUse.connect(consent, realm));
  undos.push(consent.subscribe(loader.tell), loader.undo);
  return {
    prepare: loader.prepare,
    resume: loader.resume,
    loadsUngranted: new Set(googleConsentMode && googleConsentMode.mode === 'advanced' ? GOOGLE_TAGS : []),
    undo() {
      for (const undo of undos) undo();
    },
  };
}
